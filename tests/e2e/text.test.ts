import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const german =
  'Am Dienstag besucht der amerikanische Außenminister Antony Blinken zum ersten Mal in seiner Amtszeit Kasachstan.';
const inARow =
  'gaben hohe Funktionäre des US-Außenministeriums nun Details zu Sinn und Zweck der Reise bekannt';

/** What the clipboard holds, in one line. */
const clipboard = (page: Page) =>
  page.evaluate(() => navigator.clipboard.readText()).then((text) => text.replace(/\s+/g, ' ').trim());

/** Checks what a reader gets who selects, copies and searches, whichever layers are on. */
async function checkText(page: Page): Promise<void> {
  const selected = page.evaluate(() => {
    const sentence = document.querySelector('#s3');
    if (sentence) getSelection()?.selectAllChildren(sentence);
    return getSelection()?.toString().trim();
  });
  await expect(selected).resolves.toBe(german);

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toContain(inARow);
  const text = await clipboard(page);
  expect(text).toContain(german);
  expect(text).not.toMatch(/released|for the first time/);

  const found = ['besucht der amerikanische Außenminister', 'press-briefing', 'press briefing'].map(
    (searched) =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        const find: unknown = Reflect.get(window, 'find');
        return typeof find === 'function' ? Reflect.apply(find, window, [wanted, true]) : undefined;
      }, searched),
  );
  await expect(Promise.all(found)).resolves.toEqual([true, false, false]);
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

/** Checks that a reader view, which reads the page without its style, shows the article once, and clean. */
async function checkReaderView(page: Page): Promise<void> {
  const content = await page.content();
  const html = content.replace(/<style>[\s\S]*?<\/style>/, '');
  const blank = await page.context().newPage();
  await blank.addScriptTag({ path: 'node_modules/@mozilla/readability/Readability.js' });
  const parsed = `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')`;
  const shown = await blank.evaluate<string>(`new Readability(${parsed}).parse().textContent`);
  await blank.close();
  const text = shown.replace(/\s+/g, ' ');
  expect(text.split(german)).toHaveLength(2);
  expect(text).toContain(inARow);
  expect(text).not.toMatch(/for the first time|Against the backdrop/);
}

/** Drags from the first to the last letter of two elements, and copies. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const edge = (selector: string, side: 'first' | 'last') =>
    page.locator(selector).evaluate((element, at) => {
      // The text's own lines: not the block that they stand in, nor a gloss.
      const range = new Range();
      range.selectNodeContents(element.matches('[data-word]') ? (element.firstChild ?? element) : element);
      const rects = [...range.getClientRects()];
      const rect = at === 'first' ? rects[0] : rects.at(-1);
      return {
        x: at === 'first' ? (rect?.left ?? 0) + 1 : (rect?.right ?? 0) - 2,
        y: (rect?.top ?? 0) + 10,
      };
    }, side);
  await page.locator(to).evaluate((one) => one.scrollIntoView({ block: 'end', behavior: 'instant' }));
  const start = await edge(from, 'first');
  const end = await edge(to, 'last');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
}

/** What Tab stops at, in the order of the page: each stop once. */
async function recordStops(page: Page) {
  return page.evaluateHandle(() => {
    const stops = new Map<Element, { visible: boolean; inText: boolean; name: string }>();
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const marks = [target, target.parentElement].map((one) =>
        one ? getComputedStyle(one).outlineStyle : 'none',
      );
      stops.set(target, {
        visible: marks.some((mark) => mark !== 'none'),
        inText: target.closest('article') !== null,
        name: target.outerHTML.slice(0, 80),
      });
    });
    return stops;
  });
}

const focusIsIn = (page: Page, selector: string) =>
  expect.poll(() => page.evaluate((within) => document.activeElement?.closest(within) !== null, selector));

test('the text is one stop of Tab, and stays text, whichever layers are on', async ({ open }) => {
  const page = await open();

  await test.step('by keyboard every stop shows where it is, the first skips to the article, and the text has one', async () => {
    const recorded = await recordStops(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the article' });
    await expect(skip).toBeFocused();
    for (let count = 1; count < 80; count += 1) await page.keyboard.press('Tab');
    const stops = () => recorded.evaluate((all) => [...all.values()]);
    await expect.poll(async () => (await stops()).length).toBeGreaterThan(15);
    await expect.poll(async () => (await stops()).filter(({ visible }) => !visible)).toEqual([]);
    await expect.poll(async () => (await stops()).filter(({ inText }) => inText)).toHaveLength(1);

    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#article$/);
    await page.keyboard.press('Tab');
    await focusIsIn(page, 'article').toBe(true);
    await page.keyboard.press('Tab');
    await focusIsIn(page, '#timeline').toBe(true);
  });

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

  await test.step('selected, copied, searched and in a reader view it is clean German', async () => {
    await checkText(page);
    await checkReaderView(page);
  });

  await test.step('and with word glosses too', async () => {
    await page.keyboard.press('w');
    await expect(page.getByRole('switch', { name: 'Word glosses' })).toBeChecked();
    await checkText(page);
  });

  await test.step('a screen reader hears the sentence without its glosses', async () => {
    const heard = () =>
      page
        .locator('article')
        .ariaSnapshot()
        .then((snapshot) => snapshot.replace(/\s+/g, ' '));
    await expect.poll(heard).toContain('gaben hohe Funktionäre');
    await expect.poll(heard).not.toContain('released');
  });

  await test.step('a tool that translates the page finds whole sentences, each an element, in German', async () => {
    const sentences = page.locator('article [data-sentence]');
    await expect(sentences).toHaveCount(22);
    const languages = sentences.evaluateAll((all) =>
      all.map((one) => {
        const glosses = [...one.querySelectorAll('[lang="en"]')];
        const isLeft = glosses.every((gloss) => gloss.getAttribute('translate') === 'no');
        return `${one.closest('[lang]')?.getAttribute('lang')}, glosses ${isLeft ? 'left' : 'translated'}`;
      }),
    );
    await expect(languages).resolves.toEqual(Array.from({ length: 22 }, () => 'de, glosses left'));
  });

  await test.step('a selection over sentences is clean German with every layer on, and clean English begun in a translation', async () => {
    await page.keyboard.press('t');
    await expect(page.locator('[data-translation-of="s2"]')).toBeVisible();
    await checkReaderView(page);
    await drag(page, ':nth-match(#s1 [data-word], 1)', ':nth-match(#s2 [data-word], 16)');
    await expect
      .poll(() => clipboard(page))
      .toMatch(/^Vor dem Hintergrund .* unterhalten\. Der amerikanische .* treffen/);
    await expect.poll(() => clipboard(page)).not.toMatch(/backdrop|meet his/);
    await drag(page, '[data-translation-of="s1"]', '[data-translation-of="s2"]');
    await expect
      .poll(() => clipboard(page))
      .toMatch(/^Against the backdrop .* Moscow\. US Secretary of State/);
    await expect.poll(() => clipboard(page)).not.toMatch(/Hintergrund|Außenminister/);
  });
});
