import { describe, expect, it } from 'vitest';
import { findViolations } from './find-violations.ts';
import { browserTests, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

const layers = [
  '',
  '?words=1',
  '?translation=below',
  '?translation=beside',
  '?words=1&translation=beside&actor=Antony_Blinken,Kyrgyzstan',
  '?claims=1&marks=1&actor=Donald_Lu',
];

describe.each(['en', 'de'])('the page in %s', (language) => {
  describe.each([
    ['wide', wide],
    ['on a phone', phone],
  ])('%s', (_, viewport) => {
    it.each(layers)('has nothing that axe objects to with %s', async (query) => {
      const page = await open({ path: `/${language}/${slug}${query}`, viewport });
      expect(await findViolations(page)).toEqual([]);
    });
  });

  it('has nothing that axe objects to in the dark', async () => {
    const page = await open({
      path: `/${language}/${slug}?words=1&translation=below&actor=Kazakhstan`,
      colorScheme: 'dark',
    });
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('what opens', () => {
  it.each(['Sections', 'Actors'])('the %s sheet of a phone has nothing that axe objects to', async (name) => {
    const page = await open({ viewport: phone, touch: true });
    await page.getByRole('button', { name }).tap();
    expect(await findViolations(page)).toEqual([]);
  });

  it.each([
    ['en', wide, 'light'],
    ['de', phone, 'dark'],
  ] as const)(
    'the lists beside the text, and what explains a claim, have nothing that axe objects to, in %s',
    async (language, viewport, colorScheme) => {
      const page = await open({ path: `/${language}/${slug}?claims=1`, viewport, colorScheme });
      await page.locator('#map summary').click();
      await page.locator('[popovertarget="claim:s14"]').click();
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      if (viewport === phone) await page.locator('[data-bar] [popovertarget="actors"]').click();
      await page.locator('aside details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      expect(await findViolations(page)).toEqual([]);
    },
  );

  it('the card beside a mention has nothing that axe objects to', async () => {
    const page = await open({ path: `/en/${slug}` });
    await page.locator('[popover="manual"]').waitFor({ state: 'attached' });
    await page.locator('#s10').focus();
    for (let count = 0; count < 2; count += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog', { name: 'Donald Lu' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('the list of keys has nothing that axe objects to', async () => {
    const page = await open();
    await page.keyboard.press('?');
    expect(await findViolations(page)).toEqual([]);
  });

  it.each([
    ['en', wide, 'light'],
    ['de', wide, 'dark'],
    ['en', phone, 'dark'],
    ['de', phone, 'light'],
  ] as const)(
    'the card of a word has nothing that axe objects to, in %s',
    async (language, viewport, colorScheme) => {
      const page = await open({
        path: `/${language}/${slug}?words=1&translation=below`,
        viewport,
        colorScheme,
      });
      await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
      for (const word of [
        ':nth-match(#s4 [data-word], 26)',
        ':nth-match(#s21 [data-word], 1)',
        ':nth-match(#s11 [data-word], 2)',
      ]) {
        await page.locator(word).click();
        await page.getByRole('dialog').waitFor();
        await page.getByRole('group').first().locator('summary').click();
        expect(await findViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    },
  );

  it.each(['en', 'de'])(
    'the structure of a sentence has nothing that axe objects to, in %s',
    async (language) => {
      const page = await open({ path: `/${language}/${slug}` });
      await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
      await page.locator(':nth-match(#s1 [data-word], 3)').click();
      const button = language === 'en' ? 'Structure of the sentence' : 'Aufbau des Satzes';
      await page.getByRole('button', { name: button }).click();
      const dialog = page.getByRole('dialog', { name: button });
      await dialog.locator('summary').click();
      expect(await dialog.getByRole('list').first().innerText()).toContain('Hintergrund');
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
  );

  it('nor has the page for addresses that are not there', async () => {
    const page = await open({ path: '/nothing' });
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('a small or enlarged page', () => {
  it.each(layers)('has no sideways scrolling at 320 px with %s', async (query) => {
    for (const language of ['en', 'de']) {
      const page = await open({
        path: `/${language}/${slug}${query}`,
        viewport: { width: 320, height: 256 },
      });
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      const cut = await page.locator('header button, header label, header a').evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter(
            (control) =>
              control.getBoundingClientRect().right > window.innerWidth + 1 ||
              control.getBoundingClientRect().left < -1,
          )
          .map((control) => control.textContent),
      );
      expect(cut).toEqual([]);
    }
  });

  it('has touch targets of 44 px on a phone', async () => {
    const page = await open({ path: `/de/${slug}`, viewport: phone, touch: true });
    await page.getByRole('button', { name: 'Akteure' }).tap();
    const small = await page.locator('a:visible, button:visible, label:visible').evaluateAll((targets) =>
      targets
        // Links within a sentence, and those of a strip or a map: the list beneath has the same, large enough.
        .filter((target) => !target.closest('footer, a[href="#article"], svg, li > span, td'))
        .map((target) => {
          const boxes = [target, ...target.querySelectorAll('input')].map((element) =>
            element.getBoundingClientRect(),
          );
          const height =
            Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
          return { name: target.textContent, height, width: Math.max(...boxes.map(({ width }) => width)) };
        })
        .filter(({ height, width }) => height > 1 && (height < 43.5 || width < 43.5)),
    );
    expect(small).toEqual([]);
  });

  it('shows its state in forced colours without a wash', async () => {
    const page = await open({ path: '/?actor=Donald_Lu', forcedColors: 'active' });
    const thickness = (actor: string) =>
      page
        .locator(`article [data-actor="${actor}"] > :first-child`)
        .first()
        .evaluate((name) => getComputedStyle(name).textDecorationThickness);
    expect(await thickness('Donald_Lu')).not.toBe(await thickness('Antony_Blinken'));
  });
});
