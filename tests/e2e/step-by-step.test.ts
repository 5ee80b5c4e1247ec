import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './find-violations.ts';
import { browserTests, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

const names = {
  en: {
    opener: 'Translate this sentence',
    words: 'Word glosses',
    options: 'Gloss options',
    all: 'All words',
    harder: 'Without the most common',
    selftest: 'Self-test',
    below: 'Below',
    beside: 'Beside',
    off: 'Off',
  },
  de: {
    opener: 'Diesen Satz übersetzen',
    words: 'Wortglossen',
    options: 'Glossen einstellen',
    all: 'Alle Wörter',
    harder: 'Ohne die häufigsten',
    selftest: 'Selbsttest',
    below: 'Darunter',
    beside: 'Daneben',
    off: 'Aus',
  },
} as const;

const opener = (page: Page, id: string) => page.locator(`[data-opens="${id}"]`);
const translation = (page: Page, id: string) => page.locator(`[data-translation-of="${id}"]`);
/** The gloss of a word, by its position in the sentence, from 0. */
const gloss = (page: Page, sentence: string, position: number) =>
  page.locator(`#${sentence} [data-word]`).nth(position).locator('> [inert]');

/** How much of the mark of a control is to be seen: 0 to 1. */
const markOf = (page: Page, id: string) =>
  opener(page, id).evaluate((control) => Number(getComputedStyle(control, '::before').opacity));

/** Where every word of the first section stands in the page. */
const placesOfWords = (page: Page) =>
  page.locator('#auftakt [data-word]').evaluateAll((words) =>
    words.map((word) => {
      const { x, y, width, height } = word.getBoundingClientRect();
      return [x, y + window.scrollY, width, height].map((length) => length.toFixed(1)).join(' ');
    }),
  );

/** Opens the options of the glosses, which stand in a popover. */
async function openOptions(page: Page, language: 'en' | 'de'): Promise<void> {
  await page.getByRole('button', { name: names[language].options }).click();
  await page.getByRole('dialog', { name: names[language].options }).waitFor();
}

const ways = [
  ['with JavaScript', 'en', true, wide],
  ['without JavaScript', 'en', false, wide],
  ['with JavaScript', 'de', true, phone],
  ['without JavaScript', 'de', false, phone],
] as const;

describe.each(ways)('step by step, %s, in %s', (_, language, script, viewport) => {
  const name = names[language];
  const path = `/${language}/${slug}`;

  it('opens one translation and closes it, while the layers are off', async () => {
    const page = await open({ path, script, viewport });
    const switches = page.getByRole('article').getByRole('switch', { name: name.opener });
    expect(await switches.count()).toBe(await page.locator('[data-translation-of^="s"]').count());
    expect(await translation(page, 's4').isVisible()).toBe(false);
    await opener(page, 's4').click();
    expect(await opener(page, 's4').isChecked()).toBe(true);
    expect(await page.locator('[data-translation-of]:visible').count()).toBe(1);
    const [sentence, english] = [
      await page.locator('#s4').boundingBox(),
      await translation(page, 's4').boundingBox(),
    ];
    expect(english?.y).toBeGreaterThanOrEqual((sentence?.y ?? 0) + (sentence?.height ?? 0) - 4);
    expect(new URL(page.url()).search).toBe('');
    await opener(page, 's4').click();
    expect(await translation(page, 's4').isVisible()).toBe(false);
  });

  it('opens the translation of a heading, whose name stays German', async () => {
    const page = await open({ path, script, viewport });
    const heading = page.getByRole('heading', {
      level: 2,
      name: 'Der Ukraine-Krieg betrifft die Region wirtschaftlich',
      exact: true,
    });
    const id = (await heading.locator('[data-sentence]').getAttribute('id')) ?? '';
    await opener(page, id).click();
    expect(await translation(page, id).isVisible()).toBe(true);
    expect(await page.locator('[data-translation-of]:visible').count()).toBe(1);
  });

  it('offers no single translation while all are there, and remembers which were open', async () => {
    const page = await open({ path, script, viewport });
    await opener(page, 's4').click();
    for (const layout of [name.below, name.beside]) {
      await page.getByRole('radio', { name: layout }).check();
      expect(await page.locator('[data-opens]:visible').count()).toBe(0);
      expect(await translation(page, 's5').isVisible()).toBe(true);
    }
    await page.getByRole('radio', { name: name.off }).check();
    expect(await page.locator('[data-translation-of]:visible').count()).toBe(1);
    expect(await translation(page, 's4').isVisible()).toBe(true);
  });

  it('leaves the commonest words without a gloss', async () => {
    const page = await open({ path, script, viewport });
    const button = page.getByRole('button', { name: name.options });
    expect(await button.isVisible()).toBe(false);
    await page.getByRole('switch', { name: name.words }).check();
    expect(await gloss(page, 's3', 0).isVisible()).toBe(true);
    await openOptions(page, language);
    await page.getByRole('radio', { name: name.harder }).check();
    await page.keyboard.press('Escape');
    // *Am Dienstag*
    expect(await gloss(page, 's3', 0).isVisible()).toBe(false);
    expect(await gloss(page, 's3', 1).isVisible()).toBe(true);
    expect(await gloss(page, 's3', 1).innerText()).toBe('Tuesday');
    // *vor dem Hintergrund*: an expression with a word that isn't common keeps its ties.
    expect(await gloss(page, 's1', 0).isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe(script ? '?words=1&glosses=harder' : '');
    await openOptions(page, language);
    await page.getByRole('radio', { name: name.all }).check();
    expect(await gloss(page, 's3', 0).isVisible()).toBe(true);
  });

  it('tests the reader: a gloss keeps its place and hides until its word is asked', async () => {
    const page = await open({ path, script, viewport });
    await page.getByRole('switch', { name: name.words }).check();
    const before = await placesOfWords(page);
    await openOptions(page, language);
    await page.getByRole('switch', { name: name.selftest }).check();
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
    expect(await placesOfWords(page)).toEqual(before);
    expect(await page.locator('article [data-word] > [inert]:visible').count()).toBe(0);
    const tie = await page
      .locator(':nth-match(#s1 [data-word], 1) > [inert]')
      .evaluate((tied) => getComputedStyle(tied, '::before').visibility);
    expect(tie).toBe('visible');
    await page.locator(':nth-match(#s3 [data-word], 3)').hover();
    expect(await gloss(page, 's3', 2).isVisible()).toBe(true);
    await page.locator(':nth-match(#s3 [data-word], 8)').hover();
    expect(await gloss(page, 's3', 2).isVisible()).toBe(false);
    await page
      .locator(':nth-match(#s3 [data-word], 3)')
      .evaluate((word) => word.setAttribute('data-revealed', ''));
    expect(await gloss(page, 's3', 2).isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe(script ? '?words=1&selftest=1' : '');
  });
});

describe('what the address says of the glosses', () => {
  it('is there before the page is taken over, and stays on this device', async () => {
    const page = await open({ path: `/en/${slug}?words=1&glosses=harder&selftest=1` });
    expect(await gloss(page, 's3', 0).isVisible()).toBe(false);
    expect(await page.locator('article [data-word] > [inert]:visible').count()).toBe(0);
    await page.getByRole('switch', { name: 'Word glosses' }).uncheck();
    await page.goto(`/en/${slug}`);
    await expect.poll(() => new URL(page.url()).search).toBe('?glosses=harder&selftest=1');
  });
});

describe('the mark after a sentence', () => {
  it('shows while the pointer or the focus is on the sentence, and nothing moves', async () => {
    const page = await open();
    const before = await placesOfWords(page);
    expect(await markOf(page, 's4')).toBe(0);
    await page.locator(':nth-match(#s4 [data-word], 5)').hover();
    await expect.poll(() => markOf(page, 's4')).toBe(1);
    expect(await markOf(page, 's5')).toBe(0);
    expect(await placesOfWords(page)).toEqual(before);
    await page.mouse.move(0, 0);
    await page.locator('#s5').focus();
    await expect.poll(() => markOf(page, 's5')).toBe(1);
    expect(await markOf(page, 's4')).toBe(0);
    expect(await placesOfWords(page)).toEqual(before);
  });

  it.each([320, 390, 600, 820, 1000, 1280, 1440])(
    'is at the end of its sentence, open or closed, at %i px',
    async (width) => {
      const page = await open({ viewport: { width, height: 900 } });
      const astray = () =>
        page.locator('[data-opens]').evaluateAll(
          (controls) =>
            controls.filter((control) => {
              const sentence = control.previousElementSibling ?? control;
              const end = [...sentence.getClientRects()].at(-1) ?? sentence.getBoundingClientRect();
              const { left, top, bottom } = control.getBoundingClientRect();
              const middle = (top + bottom) / 2;
              return Math.abs(left - end.right) > 8 || middle < end.top || middle > end.bottom + 8;
            }).length,
        );
      await page.locator('article section').evaluateAll((sections) => {
        for (const section of sections) section.style.contentVisibility = 'visible';
      });
      expect(await astray()).toBe(0);
      await page.locator('[data-opens]').evaluateAll((controls) => {
        for (const control of controls) if (control instanceof HTMLInputElement) control.click();
      });
      expect(await page.locator('[data-translation-of^="s"]:visible').count()).toBeGreaterThan(20);
      expect(await astray()).toBe(0);
    },
  );

  it('makes no line higher, with glosses or without', async () => {
    for (const path of ['/', '/?words=1']) {
      const page = await open({ path });
      const height = () =>
        page.locator('#auftakt').evaluate((section) => section.getBoundingClientRect().height);
      const with_ = await height();
      await page.locator('[data-opens]').evaluateAll((controls) => {
        for (const control of controls) control.remove();
      });
      expect(await height(), path).toBe(with_);
    }
  });

  it('is never selected, copied or printed', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await item?.getType('text/html');
      return { html: (await html?.text()) ?? '', text: await navigator.clipboard.readText() };
    });
    expect(copied.text.replace(/\s+/g, ' ')).toContain('Amtszeit Kasachstan. Die Visite ist');
    expect(copied.text).not.toMatch(/[\u2060]|Translate this sentence/);
    await opener(page, 's4').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-opens]:visible').count()).toBe(0);
    expect(await translation(page, 's4').isVisible()).toBe(true);
  });

  it('is on a touch screen always there, faint, 24 px wide and high, and covers no word', async () => {
    for (const path of [`/de/${slug}`, `/de/${slug}?words=1`]) {
      const page = await open({ path, viewport: phone, touch: true });
      expect(await markOf(page, 's4')).toBeGreaterThan(0.5);
      expect(await markOf(page, 's4')).toBeLessThan(1);
      for (const id of ['s1', 's3', 's4', 's5', 's8']) {
        const target = await opener(page, id).evaluate((control) => {
          control.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, right, top, bottom } = control.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const hits = (dx: number, dy: number) => document.elementFromPoint(x + dx, y + dy) === control;
          const reach = (dx: number, dy: number) => {
            let far = 0;
            while (far < 60 && hits(dx * far, dy * far)) far += 1;
            return far;
          };
          const words = [...document.querySelectorAll('article [data-word]')].flatMap((word) => {
            const range = new Range();
            range.selectNodeContents(word.firstChild ?? word);
            return [...range.getClientRects()];
          });
          return {
            width: reach(-1, 0) + reach(1, 0) - 1,
            height: reach(0, -1) + reach(0, 1) - 1,
            covered: words
              .filter((word) => word.right > left + 1 && word.left < right - 1)
              .filter((word) => word.bottom > top + 1 && word.top < bottom - 1)
              .map((word) => [word.left - left, word.right - left, word.top - top, word.bottom - top]),
          };
        });
        expect(target.width, id).toBeGreaterThanOrEqual(23);
        expect(target.height, id).toBeGreaterThanOrEqual(24);
        expect(target.covered, id).toEqual([]);
      }
      await opener(page, 's4').tap();
      expect(await translation(page, 's4').isVisible()).toBe(true);
      await opener(page, 's4').tap();
      expect(await translation(page, 's4').isVisible()).toBe(false);
    }
  });
});

describe('the options on a phone', () => {
  it.each(['en', 'de'] as const)('are a tab on the bar, 44 px wide and high, in %s', async (language) => {
    for (const width of [320, 390]) {
      const page = await open({
        path: `/${language}/${slug}?words=1`,
        viewport: { width, height: 844 },
        touch: true,
      });
      const button = page.getByRole('button', { name: names[language].options });
      const height = await button.evaluate((tab) => {
        const { left, right, top } = tab.getBoundingClientRect();
        let far = 1;
        while (far < 80 && document.elementFromPoint((left + right) / 2, top + far) === tab) far += 1;
        return far;
      });
      expect(height).toBeGreaterThanOrEqual(43);
      expect((await button.boundingBox())?.width).toBeGreaterThanOrEqual(43.5);
      await button.tap();
      const panel = page.getByRole('dialog', { name: names[language].options });
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      // The switch that they belong to stays in sight.
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844 - 60);
    }
  });

  it('go away with the bar while the reader reads on', async () => {
    const page = await open({ path: '/?words=1', viewport: phone });
    const button = page.getByRole('button', { name: 'Gloss options' });
    expect(await button.isVisible()).toBe(true);
    await page.mouse.wheel(0, 600);
    await button.waitFor({ state: 'hidden' });
    await page.mouse.wheel(0, -200);
    await button.waitFor();
  });
});

describe('what axe says', () => {
  it.each([
    ['en', wide, 'light'],
    ['de', wide, 'dark'],
    ['en', phone, 'dark'],
    ['de', phone, 'light'],
  ] as const)('is nothing, with all of it open, in %s', async (language, viewport, colorScheme) => {
    const page = await open({
      path: `/${language}/${slug}?words=1&glosses=harder&selftest=1`,
      viewport,
      colorScheme,
      touch: viewport === phone,
    });
    for (const id of ['s2', 's4', 's7']) await opener(page, id).click();
    expect(await findViolations(page)).toEqual([]);
    await openOptions(page, language);
    expect(await findViolations(page)).toEqual([]);
  });
});
