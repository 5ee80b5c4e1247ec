import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations, opened } from './find-violations.ts';
import { browserTests, hydrated, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

const path = `/en/${slug}`;
const comfortKey = 'lesart.comfort';
const leftKey = `lesart.left.${slug}`;

/** Fills the storage before the page's first script runs, at the first visit only. */
const store = (kept: Readonly<Record<string, string>>) => (page: Page) =>
  page.addInitScript((entries) => {
    if (sessionStorage.getItem('filled') !== null) return;
    sessionStorage.setItem('filled', '1');
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, kept);

const panel = (page: Page) => page.getByRole('dialog', { name: 'Display' });
const textStyle = (page: Page) =>
  page
    .locator('article p')
    .nth(1)
    .evaluate((text) => {
      const { fontSize, fontFamily, textAlign, hyphens, lineHeight } = getComputedStyle(text);
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
      return { fontSize, fontFamily, textAlign, hyphens, lineHeight, backgroundColor, colorScheme };
    });
const fonts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /([\w-]+)-latin.*\.woff2$/.exec(name)?.[1] ?? []),
  );

/** Notes in what colour, size and typeface the first words are drawn, whenever that is another. */
function watchFrames(): void {
  const seen: string[] = [];
  const look = () => {
    const words = document.getElementById('s1');
    if (words) {
      const { fontSize, fontFamily } = getComputedStyle(words);
      const { backgroundColor } = getComputedStyle(document.documentElement);
      const frame = `${backgroundColor} ${fontSize} ${fontFamily.split(',')[0]}`;
      if (!seen.includes(frame)) seen.push(frame);
      sessionStorage.setItem('frames', JSON.stringify(seen));
    }
    requestAnimationFrame(look);
  };
  look();
}

/** The look as it was designed, in a light window of 1440 px. */
const designed = {
  fontSize: '21px',
  textAlign: 'start',
  hyphens: 'auto',
  lineHeight: '33.6px',
  colorScheme: 'light dark',
};

describe('the reading panel', () => {
  it('changes nothing until it is used, and loads nothing until it is asked for', async () => {
    const page = await open({ path });
    expect(await textStyle(page)).toMatchObject(designed);
    expect(await page.locator('html').getAttribute('style')).toBeNull();
    const panels = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /Panel/.test(name)).length,
      );
    expect(await panels()).toBe(0);
    await page.getByRole('button', { name: 'Display' }).click();
    await panel(page).waitFor();
    expect(await panels()).toBe(1);
    expect(await fonts(page)).not.toContain('atkinson-hyperlegible-next');
  });

  it.each([
    ['wide', wide, false],
    ['on a phone', phone, true],
  ])('opens and closes by its button and by its key, %s', async (_, viewport, touch) => {
    const page = await open({ path, viewport, touch });
    const button = page.getByRole('button', { name: 'Display' });
    await button.click();
    await panel(page).waitFor();
    expect(await panel(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await panel(page).getByRole('button', { name: 'Close' }).click();
    expect(await panel(page).isVisible()).toBe(false);
    await button.click();
    expect(await panel(page).isVisible()).toBe(true);
    if (!touch) {
      await button.click();
      expect(await panel(page).isVisible()).toBe(false);
    } else await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await panel(page).waitFor();
    // A slider takes no letters: the key works from there too.
    await panel(page).getByRole('slider', { name: 'Text size' }).focus();
    await page.keyboard.press('a');
    expect(await panel(page).isVisible()).toBe(false);
  });

  it('follows what another tab sets, and takes nothing of it back', async () => {
    const page = await open({ path });
    await page.keyboard.press('a');
    await panel(page).waitFor();
    const other = await page.context().newPage();
    await other.goto(path);
    await hydrated(other);
    await other.keyboard.press('a');
    await panel(other).getByRole('radio', { name: 'Dark' }).check();
    await panel(page).locator('[name="comfort-theme"]:checked[value="dark"]').waitFor();
    await panel(page).getByRole('switch', { name: 'Justified lines' }).check();
    expect(await textStyle(page)).toMatchObject({ textAlign: 'justify', colorScheme: 'dark' });
    await panel(other).getByRole('switch', { name: 'Justified lines', checked: true }).waitFor();
    expect(await textStyle(other)).toEqual(await textStyle(page));
  });

  it('gives the focus back to the word whose card it closes', async () => {
    const page = await open({ path });
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    for (const [key, name] of [
      ['a', 'Display'],
      ['?', 'Keys and layers'],
      ['c', 'Quote and share'],
    ] as const) {
      await page.locator('#s3').focus();
      await page.keyboard.press('ArrowRight');
      const word = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('Enter');
      await page.locator('[role="dialog"]:popover-open').waitFor();
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word);
    }
  });

  it('sets the text live, is remembered, in the other language too, and is reset', async () => {
    const page = await open({ path });
    await page.keyboard.press('a');
    const size = panel(page).getByRole('slider', { name: 'Text size' });
    await size.focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await panel(page).getByRole('radio', { name: 'Dark' }).check();
    await panel(page).getByRole('radio', { name: 'Sans serif' }).check();
    await panel(page).getByRole('switch', { name: 'Hyphenation' }).uncheck();
    await panel(page).getByRole('switch', { name: 'Justified lines' }).check();
    const chosen = await textStyle(page);
    expect(chosen).toMatchObject({
      fontSize: '27.3px',
      textAlign: 'justify',
      hyphens: 'manual',
      colorScheme: 'dark',
    });
    expect(chosen.fontFamily).not.toContain('Serif 4');
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`/de/${slug}`);
    await hydrated(page);
    expect(await textStyle(page)).toEqual(chosen);
    await page.getByRole('button', { name: 'Ansicht' }).click();
    await page.getByRole('button', { name: 'Zurücksetzen' }).click();
    expect(await textStyle(page)).toMatchObject(designed);
    expect(await page.evaluate((key) => localStorage.getItem(key), comfortKey)).toBeNull();
    await page.reload();
    expect(await textStyle(page)).toMatchObject(designed);
    expect(await page.locator('html').getAttribute('style')).toBeNull();
  });

  it('keeps the reader’s place while the text is set anew', async () => {
    const page = await open({ path });
    await page.evaluate(() => document.querySelector('#s11')?.scrollIntoView({ block: 'center' }));
    const eye = await page
      .locator('[data-sentence]')
      .evaluateAll(
        (all) => all.find((one) => one.getBoundingClientRect().bottom >= window.innerHeight / 2)?.id ?? '',
      );
    const top = () => page.locator(`#${eye}`).evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await page.keyboard.press('a');
    await panel(page).getByRole('slider', { name: 'Text size' }).focus();
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
    }
    await panel(page).getByRole('button', { name: 'Reset' }).click();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  });

  it.each([
    ['serif', ['source-serif-4']],
    ['sans', []],
    ['legible', ['atkinson-hyperlegible-next']],
  ])('loads the file of the typeface that is chosen, and no other: %s', async (face, files) => {
    const page = await open({ path, prepare: store({ [comfortKey]: JSON.stringify({ face }) }) });
    await page.evaluate(() => document.fonts.ready);
    expect([...new Set(await fonts(page))]).toEqual(files);
  });

  it('shows the highly legible typeface as soon as it is chosen', async () => {
    const page = await open({ path });
    await page.keyboard.press('a');
    await panel(page).getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
    await expect
      .poll(() => page.evaluate(() => document.fonts.check('21px "Atkinson Hyperlegible Next"')))
      .toBe(true);
  });

  it.each([
    ['dark', 'light', 'rgb(26, 23, 19)'],
    ['light', 'dark', 'rgb(252, 250, 246)'],
    ['sepia', 'dark', 'rgb(241, 229, 204)'],
  ] as const)(
    'is there at the first paint, and ever after: %s on a %s device',
    async (theme, scheme, frame) => {
      const page = await open({
        path,
        colorScheme: scheme,
        prepare: async (fresh) => {
          await store({ [comfortKey]: JSON.stringify({ theme, size: '1.5', face: 'legible' }) })(fresh);
          await fresh.addInitScript(watchFrames);
        },
      });
      const seen: unknown = JSON.parse((await page.evaluate(() => sessionStorage.getItem('frames'))) ?? '[]');
      expect(seen).toHaveLength(1);
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(seen).toEqual([`${paper} 34.65px "Atkinson Hyperlegible Next"`]);
      // The frame round the page has the colour of the page.
      const colours = await page.evaluate((css) => {
        const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const fitting = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
          ({ media }) => matchMedia(media).matches,
        );
        return [fitting?.content ?? '', css].map((colour) => {
          if (!probe) return '';
          probe.fillStyle = colour;
          probe.fillRect(0, 0, 1, 1);
          return `rgb(${[...probe.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`;
        });
      }, paper);
      expect(colours).toEqual([frame, frame]);
    },
  );

  it('drops what is broken in the storage, and opens as it was designed', async () => {
    const page = await open({ path, prepare: store({ [comfortKey]: '{"theme":"pink","size":9}' }) });
    expect(await textStyle(page)).toMatchObject(designed);
    await page.evaluate((key) => localStorage.setItem(key, '{'), comfortKey);
    await page.reload();
    expect(await textStyle(page)).toMatchObject(designed);
  });

  it('fits 320 px, and its targets are 44 px high', async () => {
    for (const language of ['en', 'de']) {
      const page = await open({
        path: `/${language}/${slug}`,
        viewport: { width: 320, height: 640 },
        touch: true,
      });
      await page.keyboard.press('a');
      const dialog = page.getByRole('dialog').last();
      await dialog.waitFor();
      expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
      const small = await dialog.locator('label, button').evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .map((target) => ({ name: target.textContent, height: target.getBoundingClientRect().height }))
          .filter(({ height }) => height < 43.5),
      );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  it('leaves no line of the text outside the window at twice the size', async () => {
    const page = await open({
      path: `${path}?words=1&translation=beside&claims=1`,
      viewport: phone,
      prepare: store({ [comfortKey]: '{"size":"2","width":"1.5","leading":"2.2"}' }),
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });

  it('prints black on white, whatever the theme', async () => {
    const page = await open({ path, prepare: store({ [comfortKey]: '{"theme":"dark"}' }) });
    await page.emulateMedia({ media: 'print' });
    expect((await textStyle(page)).backgroundColor).toBe('oklch(1 0 0)');
    expect(await page.locator('article').evaluate((text) => getComputedStyle(text).color)).toContain('0.24');
  });
});

describe.each(['light', 'sepia', 'dark'])('in the theme %s', (theme) => {
  it.each([
    ['en', '?words=1&translation=below&claims=1&actor=Kazakhstan,Antony_Blinken&marks=1', wide],
    ['de', '?translation=beside&claims=1&actor=Kyrgyzstan', wide],
    ['en', '?words=1&selftest=1', phone],
  ] as const)(
    'axe objects to nothing, in %s with %s',
    async (language, query, viewport) => {
      const page = await open({
        path: `/${language}/${slug}${query}#s3`,
        viewport,
        prepare: store({ [comfortKey]: JSON.stringify({ theme }) }),
      });
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('a');
      await page.getByRole('slider').first().waitFor();
      expect(await findViolations(page, opened)).toEqual([]);
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
      expect(await findViolations(page, opened)).toEqual([]);
    },
    90_000,
  );
});

describe('the line that shows how far the article is read', () => {
  const line = (page: Page) =>
    page.evaluate(() => {
      const { transform, position } = getComputedStyle(document.body, '::after');
      return { read: new DOMMatrix(transform).a, position };
    });

  it('is drawn by a script where a browser can’t draw it by style', async () => {
    const page = await open({
      path,
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          const { supports } = CSS;
          CSS.supports = (...asked: readonly string[]) =>
            !asked[0]?.includes('animation-timeline') && Reflect.apply(supports, CSS, asked);
        }),
    });
    const drawn = page.locator('body div[style*="scaleX"]');
    const width = () => drawn.evaluate((one) => one.getBoundingClientRect().width / window.innerWidth);
    await drawn.waitFor({ state: 'attached' });
    expect(await width()).toBe(0);
    await page.evaluate(() => document.querySelector('#s9')?.scrollIntoView());
    await expect.poll(width).toBeGreaterThan(0.1);
    expect(await width()).toBeLessThan(1);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(width).toBeGreaterThan(0.99);
  });

  it('grows from nothing to the whole width, and moves nothing', async () => {
    const page = await open({ path });
    expect(await line(page)).toEqual({ read: 0, position: 'fixed' });
    await page.evaluate(() => document.querySelector('#s9')?.scrollIntoView());
    await expect.poll(async () => (await line(page)).read).toBeGreaterThan(0.1);
    expect((await line(page)).read).toBeLessThan(1);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(async () => (await line(page)).read).toBe(1);
  });
});

describe('an article that was left', () => {
  const note = (page: Page) => page.getByRole('status').filter({ hasText: 'left off' });
  const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), leftKey);
  const top = (page: Page, sentence: string) =>
    page.locator(`#${sentence}`).evaluate((one) => Math.round(one.getBoundingClientRect().top));
  /** Reads to a sentence, as by scrolling, and leaves the page. */
  const leaveAt = async (page: Page, sentence: string): Promise<void> => {
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), sentence);
    await page.goto('/nothing');
  };

  it.each([
    ['wide', wide],
    ['on a phone', phone],
  ])('opens there, in either language and at /, however often, %s', async (_, viewport) => {
    const page = await open({ path, viewport });
    await leaveAt(page, 's9');
    for (const again of [path, `/de/${slug}`, '/', `${path}?words=1`]) {
      await page.goto(again);
      await hydrated(page);
      await expect.poll(async () => Math.abs((await top(page, 's9')) - viewport.height / 3)).toBeLessThan(4);
      await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    }
    await page.goto('/nothing');
    expect(await kept(page)).toBe('s9');
  });

  it('is there before React has come', async () => {
    const page = await open({
      path,
      hydrates: false,
      prepare: async (fresh) => {
        await store({ [leftKey]: 's9' })(fresh);
        await fresh.route('**/assets/*.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: '' }),
        );
      },
    });
    expect(Math.abs((await top(page, 's9')) - wide.height / 3)).toBeLessThan(4);
  });

  it('says so, leads back to the start, and opens there again once it was left there', async () => {
    const page = await open({ path, prepare: store({ [leftKey]: 's9' }) });
    await note(page).getByRole('button', { name: 'To the start' }).click();
    await page.waitForFunction(() => window.scrollY === 0);
    expect(await note(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('s1');
    await page.goto('/nothing');
    expect(await kept(page)).toBeNull();
    await page.goto(path);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('says so until the reader scrolls on', async () => {
    const page = await open({ path, prepare: store({ [leftKey]: 's9' }) });
    await note(page).waitFor();
    expect(await findViolations(page, '[role="status"]')).toEqual([]);
    await page.mouse.wheel(0, 300);
    await note(page).waitFor({ state: 'hidden' });
  });

  it.each(['#ausnahmen', '#s2', '#:~:text=Kasachstan'])(
    'gives way to a link that names a place: %s',
    async (hash) => {
      const page = await open({ path: `${path}${hash}`, prepare: store({ [leftKey]: 's12' }) });
      expect(Math.abs((await top(page, 's12')) - wide.height / 3)).toBeGreaterThan(20);
      expect(await page.locator('html').getAttribute('data-reopened')).toBeNull();
    },
  );

  it('opens at the start where the reader hardly began, and where the end was seen', async () => {
    const page = await open({ path, prepare: store({ [leftKey]: 's9' }) });
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.evaluate(() => window.scrollTo(0, 200));
    await page.goto('/nothing');
    expect(await kept(page)).toBeNull();
    await page.goto(path);
    await leaveAt(page, 's12');
    expect(await kept(page)).not.toBeNull();
    await page.goto(path);
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'end' }));
    await page.goto('/nothing');
    expect(await kept(page)).toBeNull();
  });

  it('is no reopening when the reader comes back by Back, or loads the page anew', async () => {
    const page = await open({ path });
    await leaveAt(page, 's9');
    for (const come of [() => page.goBack(), () => page.reload()]) {
      await page.evaluate((key) => localStorage.setItem(key, 's20'), leftKey);
      await come();
      await hydrated(page);
      await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
      expect(await note(page).count()).toBe(0);
      expect(await page.locator('html').getAttribute('data-reopened')).toBeNull();
      expect(Math.abs((await top(page, 's9')) - wide.height / 3)).toBeLessThan(wide.height / 3);
    }
  });

  it('stays where it was left when a link near its start is only glanced at', async () => {
    const page = await open({ path: `${path}#s2`, prepare: store({ [leftKey]: 's14' }) });
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.goto('/nothing');
    expect(await kept(page)).toBe('s14');
  });
});

describe('help', () => {
  const hint = (page: Page) => page.getByRole('status').filter({ hasText: 'any word' });

  it('gives one hint at the first visit, which goes when it has been taken, and never comes again', async () => {
    const page = await open({ path, first: true });
    await hint(page).waitFor();
    expect(await hint(page).innerText()).toContain('Click any word to look it up.');
    // It comes over the page, and shifts nothing.
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          });
          // Where there is none the observer is silent.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(shifts).toBe(0);
    expect(await findViolations(page, '[role="status"]')).toEqual([]);
    await page.locator(':nth-match(#s1 [data-word], 3)').click();
    await hint(page).waitFor({ state: 'hidden' });
    await page.reload();
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    expect(await hint(page).count()).toBe(0);
  });

  it('speaks of taps where there are fingers, and can be closed', async () => {
    const page = await open({ path, viewport: phone, touch: true, first: true });
    await hint(page).filter({ hasText: 'Tap' }).getByRole('button', { name: 'Close' }).tap();
    await hint(page).waitFor({ state: 'hidden' });
  });

  it('is closed by keyboard without losing the focus, and goes when a word is looked up by key', async () => {
    const page = await open({ path, first: true });
    await hint(page).getByRole('button', { name: 'Close' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 's1');
    const fresh = await open({ path, first: true });
    await hint(fresh).waitFor();
    await fresh.locator('#s1').focus();
    await fresh.keyboard.press('ArrowRight');
    await fresh.keyboard.press('Enter');
    await hint(fresh).waitFor({ state: 'hidden' });
  });

  it('is not in the static page', async () => {
    const page = await open({ path, script: false, first: true });
    expect(await page.getByText('look it up').count()).toBe(0);
  });

  it('tells all layers from the panel, without a keyboard', async () => {
    const page = await open({ path: `/de/${slug}`, viewport: phone, touch: true });
    await page.getByRole('button', { name: 'Ansicht' }).tap();
    await page.getByRole('button', { name: 'Tasten und Ebenen' }).tap();
    const list = page.getByRole('dialog', { name: 'Tasten und Ebenen' });
    await list.getByText('Klein unter jedem Wort steht, was es hier heißt.').waitFor();
    // Where there are fingers they come before the keys.
    const top = (title: string) =>
      list
        .getByRole('heading', { name: title, exact: true })
        .evaluate((one) => one.getBoundingClientRect().top);
    expect(await top('Ebenen')).toBeLessThan(await top('Im Text'));
    expect(await findViolations(page, opened)).toEqual([]);
  });
});
