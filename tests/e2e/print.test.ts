import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { askMore } from './ask-more.ts';
import { fakePrinter, prints } from './fake-printer.ts';
import { expect, slug, test } from './test.ts';

const path = `/en/${slug}`;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Print' });
const printButton = (page: Page) => dialog(page).getByRole('button', { name: 'Print', exact: true });

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

/** What stands at the foot of the sheets, as the style says it. */
const footRules = (page: Page) =>
  page.evaluate(() =>
    [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : [rule]))
      .flatMap((rule) => (rule instanceof CSSPageRule ? rule.cssText : []))
      .join('\n'),
  );

test.describe('printing', () => {
  test('says so where the vocabulary can’t be had; prints a foot with title and page numbers on each sheet', async ({
    open,
  }) => {
    const page = await open({ path, prepare: fakePrinter });

    await test.step('says so where the vocabulary can’t be had, and prints nothing', async () => {
      await askMore(page, 'Print…');
      await dialog(page).getByRole('checkbox', { name: 'Vocabulary' }).check();
      await page.route('**/assets/articles/**', (route) => route.fulfill({ status: 404, body: '' }));
      await printButton(page).click();
      await expect(dialog(page).getByRole('status')).toHaveText(/Try again/);
      await expect.poll(() => prints(page)).toBe(0);
      await page.unroute('**/assets/articles/**');
    });

    const html = page.locator('html');
    let asked = 0;
    /** Prints, and counts what is on the sheets. The browser tells the page then that it is done. */
    const sheetsOf = async (format: 'A4' | 'Letter', hasFoot: boolean): Promise<readonly number[]> => {
      await printButton(page).click();
      asked += 1;
      await expect.poll(() => prints(page)).toBe(asked);
      await expect
        .poll(() => footRules(page))
        .toMatch(/@bottom-left \{ content: "Blinken besucht Kasachstan.* · Lesart"/);
      await expect
        .poll(() => footRules(page))
        .toMatch(/@bottom-right \{ content: counter\(page\) " \/ " counter\(pages\)/);
      if (!hasFoot)
        await page.evaluate(() => {
          const none = new CSSStyleSheet();
          none.replaceSync('@page { @bottom-left { content: none } @bottom-right { content: none } }');
          document.adoptedStyleSheets.push(none);
        });
      const sheets = textRuns(await page.pdf({ format }));
      await expect(html).not.toHaveAttribute('data-printing');
      await askMore(page, 'Print…');
      return sheets;
    };
    await dialog(page).getByRole('checkbox', { name: 'Vocabulary' }).uncheck();
    const formats = ['A4', 'Letter'] as const;
    const footed = { A4: await sheetsOf('A4', true), Letter: await sheetsOf('Letter', true) };
    for (const format of formats) {
      const sheets = footed[format];
      const footless = await sheetsOf(format, false);
      expect(sheets.length, format).toBe(footless.length);
      expect(sheets.length, format).toBeGreaterThan(1);
      for (const [sheet, runs] of sheets.entries())
        expect(runs, `${format}, sheet ${sheet + 1}`).toBeGreaterThan(footless[sheet] ?? 0);
    }
  });
});
