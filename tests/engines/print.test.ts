import { inflateSync } from 'node:zlib';
import { expect, test } from './test.ts';

/** How many sheets a PDF has; Firefox packs what describes them. */
function countSheets(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = Array.from(text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g), ({ index, 0: opening }) => {
    const begin = index + opening.length;
    return inflateSync(pdf.subarray(begin, text.indexOf('endstream', begin))).toString('latin1');
  });
  return [text, ...packed].flatMap((part) => part.match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test('the article is printed with what is on', { tag: '@whole' }, async ({ open, engine }) => {
  // biome-ignore lint/suspicious/noSkippedTests: it says what can't be done.
  test.skip(engine === 'webkit', 'WebKit’s driver has no command that prints');
  const page = await open({ at: '?words=1&translation=below' });
  const sheets = async () => countSheets(await page.print());
  const withLayers = await sheets();
  expect(withLayers).toBeGreaterThan(2);
  await page.press('w');
  await page.press('t');
  await page.press('t');
  await expect.poll(sheets).toBeLessThan(withLayers);
});
