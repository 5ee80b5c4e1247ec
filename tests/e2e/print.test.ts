import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askPanel } from './ask-panel.ts';
import { findViolations } from './find-violations.ts';
import { browserTests, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

const path = `/en/${slug}`;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Print' });

/** Nothing comes out of a printer here: that it was asked is in `window.prints`. */
function fakePrinter(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.print = () => {
      Reflect.set(window, 'prints', Number(Reflect.get(window, 'prints') ?? 0) + 1);
    };
  });
}

/** How many runs of text each sheet of a PDF has; what is drawn on one is a compressed stream. */
function textRuns(pdf: Buffer): readonly number[] {
  const text = pdf.toString('latin1');
  const streams = Array.from(
    text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g),
    ({ index, 0: opening }) => {
      const start = index + opening.length;
      return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    },
  );
  return streams.flatMap((stream) => stream.match(/\bT[jJ]\b/g)?.length ?? []);
}

const printed = (page: Page) => page.waitForFunction(() => Number(Reflect.get(window, 'prints')) === 1);

/** Prints with some parts, and shows the page as it is on paper. */
async function print(page: Page, parts: readonly string[] = []): Promise<void> {
  await askPanel(page, 'Print…');
  for (const part of parts) await dialog(page).getByRole('checkbox', { name: part }).check();
  await dialog(page).getByRole('button', { name: 'Print', exact: true }).click();
  await printed(page);
  await page.emulateMedia({ media: 'print' });
}

/** The text that is on paper. */
const paper = (page: Page) => page.locator('body').innerText();

describe('printing', () => {
  it('prints the text only, with the source and the date, where nothing else is wanted', async () => {
    const page = await open({ path, prepare: fakePrinter });
    await print(page);
    const text = await paper(page);
    expect(text).toContain('Vor dem Hintergrund des Ukraine-Kriegs wirbt der Westen');
    expect(text).toContain('February 2023');
    expect(text).toMatch(
      /The address of the source is not known\. Printed from http.*\/en\/blinken-astana-2023 on /,
    );
    for (const other of [
      'Against the backdrop',
      'Vocabulary',
      'Key actors',
      'Sections',
      'Timeline',
      'Added by',
    ])
      expect(text).not.toContain(other);
  });

  it.each([
    ['Word glosses', 'against the backdrop of'],
    ['Facing translation', 'Against the backdrop of the war in Ukraine, the West'],
    ['Who says so?', 'Between dotted lines stands'],
    ['Key actors', 'says 9–12, 14–16, 21'],
    ['Key actors', 'Added by the editors, with the sources'],
    ['Addresses of links as footnotes', 'https://en.wikipedia.org/wiki/Donald_Lu'],
  ])('prints with %s', async (part, text) => {
    const page = await open({ path, prepare: fakePrinter });
    await print(page, [part]);
    expect(await paper(page)).toContain(text);
  });

  it('prints the vocabulary of all sections, in order, by dictionary form, with gloss and place', async () => {
    const page = await open({ path, prepare: fakePrinter });
    await print(page, ['Vocabulary in order of appearance']);
    const entries = await page.locator('dl > div:visible').allInnerTexts();
    const lines = entries.map((entry) => entry.split(/\s*\n\s*/).join(' | '));
    expect(lines[0]).toBe('vor dem Hintergrund | against the backdrop of | 1');
    expect(lines).toContain('bekannt|geben | announced | 6, 19');
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(at('der Ukraine-Krieg')).toBeLessThan(at('die Stärkung'));
    expect(at('die Stärkung')).toBeLessThan(at('die Sanktion'));
    expect(lines.some((line) => /^(?:der|die|das|und|Blinken) \|/.test(line))).toBe(false);
  });

  it('prints all of it together', async () => {
    const page = await open({ path, prepare: fakePrinter });
    await print(page, [
      'Word glosses',
      'Facing translation',
      'Who says so?',
      'Vocabulary in order of appearance',
      'Key actors',
      'Addresses of links as footnotes',
    ]);
    const text = await paper(page);
    for (const part of ['Vocabulary', 'Key actors', 'About this print', 'Blinken visits Kazakhstan'])
      expect(text).toContain(part);
  });

  it('begins with the layers that are on', async () => {
    const page = await open({ path: `${path}?words=1&translation=below` });
    await askPanel(page, 'Print…');
    await dialog(page).waitFor();
    const checked = await dialog(page)
      .getByRole('checkbox', { checked: true })
      .evaluateAll((boxes) => boxes.map((box) => box.parentElement?.textContent));
    expect(checked).toEqual(['Word glosses', 'Facing translation']);
  });

  it('leaves the page as it was', async () => {
    const page = await open({ path, prepare: fakePrinter });
    await print(page);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.waitForFunction(() => document.documentElement.dataset.printing === undefined);
    expect(await page.getByText('Printed from').count()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.getByRole('button', { name: 'Sections' }).count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Sections' }).isVisible()).toBe(true);
  });

  it('stays set for paper on a phone until it is touched: some tell of the end before the sheets are made', async () => {
    const page = await open({ path, viewport: phone, touch: true, prepare: fakePrinter });
    await print(page);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await paper(page)).toContain('Printed from');
    await page.emulateMedia({ media: 'screen' });
    await page.touchscreen.tap(20, 400);
    await page.waitForFunction(() => document.documentElement.dataset.printing === undefined);
    await expect.poll(() => page.getByText('Printed from').count()).toBe(0);
  });

  it.each([
    ['lets no page print', 'throws'],
    ['has no way to print', 'lacks'],
  ])('says so where the browser %s, and leaves the page as it was', async (_, how) => {
    const prepare = (one: Page) =>
      one.addInitScript((kind) => {
        const print = () => {
          throw new Error('No printing here');
        };
        Reflect.set(window, 'print', kind === 'throws' ? print : undefined);
      }, how);
    const page = await open({ path, prepare });
    await askPanel(page, 'Print…');
    await dialog(page).getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByRole('alert').getByText('didn’t let the page print').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.printing)).toBeUndefined();
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.getByText('Printed from').count()).toBe(0);
    await page.keyboard.press('Escape');
    await askPanel(page, 'Print…');
    await dialog(page).waitFor();
  });

  it.each([
    ['all', true],
    ['harder', false],
  ])('has a gloss under the words that the reader has it under: %s', async (glossed, common) => {
    const page = await open({ path: `${path}?words=1&glosses=${glossed}`, prepare: fakePrinter });
    await print(page);
    const glosses = await page.locator('rt').allTextContents();
    expect(glosses).toContain('against the backdrop of');
    expect(glosses.includes('and')).toBe(common);
  });

  it.each(['A4', 'Letter'])('has a foot with title and page numbers on each sheet of %s', async (format) => {
    const page = await open({ path, prepare: fakePrinter });
    await print(page);
    const rules = await page.evaluate(() =>
      [...document.styleSheets, ...document.adoptedStyleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : [rule]))
        .flatMap((rule) => (rule instanceof CSSPageRule ? rule.cssText : []))
        .join('\n'),
    );
    expect(rules).toMatch(/@bottom-left \{ content: "Blinken besucht Kasachstan.* · Lesart"/);
    expect(rules).toMatch(/@bottom-right \{ content: counter\(page\) " \/ " counter\(pages\)/);
    const sheets = textRuns(await page.pdf({ format }));

    const footless = await open({ path, prepare: fakePrinter });
    await print(footless);
    await footless.evaluate(() => {
      const none = new CSSStyleSheet();
      none.replaceSync('@page { @bottom-left { content: none } @bottom-right { content: none } }');
      document.adoptedStyleSheets.push(none);
    });
    const without = textRuns(await footless.pdf({ format }));
    expect(sheets.length).toBe(without.length);
    expect(sheets.length).toBeGreaterThan(1);
    for (const [sheet, runs] of sheets.entries()) expect(runs).toBeGreaterThan(without[sheet] ?? 0);
  });

  it('says so where the vocabulary can’t be had, and prints nothing', async () => {
    const page = await open({ path, prepare: fakePrinter });
    await askPanel(page, 'Print…');
    await dialog(page).getByRole('checkbox', { name: 'Vocabulary' }).check();
    await page.route('**/assets/later/**', (route) => route.fulfill({ status: 404, body: '' }));
    await dialog(page).getByRole('button', { name: 'Print', exact: true }).click();
    await expect.poll(() => dialog(page).getByRole('status').textContent()).toMatch(/Try again/);
    expect(await page.evaluate(() => Reflect.get(window, 'prints'))).toBeUndefined();
  });

  it('goes with Escape, gives the focus back, and ends nothing else', async () => {
    const page = await open({ path: `${path}?actor=Donald_Lu` });
    await askPanel(page, 'Print…');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    const panelButton = page.getByRole('button', { name: 'Display' });
    expect(await panelButton.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.getByRole('region', { name: 'Step through the mentions' }).count()).toBe(1);
  });
});

describe('what the browser prints by itself', () => {
  it('has all sections laid out, and no translation parted from its sentence', async () => {
    const page = await open({ path: `${path}?translation=below` });
    const styleOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (all, name) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(name)))],
          property,
        );
    expect(await styleOf('article > section', 'content-visibility')).toEqual(['auto']);
    await page.emulateMedia({ media: 'print' });
    expect(await styleOf('article > section', 'content-visibility')).toEqual(['visible']);
    expect(await styleOf('article [data-translation-of]', 'break-before')).toEqual(['avoid']);
  });

  it('has the layers that are on, and nothing to operate', async () => {
    const page = await open({ path: `${path}?words=1&translation=below&claims=1` });
    await page.emulateMedia({ media: 'print' });
    const text = await paper(page);
    for (const layer of ['against the backdrop of', 'Against the backdrop', 'Donald Lu', 'Timeline', 'Map'])
      expect(text).toContain(layer);
    for (const control of ['Word glosses', 'Read aloud', 'Print…', 'Sections'])
      expect(text).not.toContain(control);
  });
});

describe.each([
  ['en', wide, 'Print…', 'Print'],
  ['de', wide, 'Drucken …', 'Drucken'],
  ['en', phone, 'Print…', 'Print'],
  ['de', phone, 'Drucken …', 'Drucken'],
] as const)('printing in %s on a window of %o', (language, viewport, name, title) => {
  it('has nothing that axe objects to', async () => {
    const page = await open({ path: `/${language}/${slug}`, viewport });
    await askPanel(page, name);
    await page.getByRole('dialog', { name: title }).waitFor();
    expect(await findViolations(page, 'dialog')).toEqual([]);
  });
});
