import { expect, test } from './test.ts';

/** How the glosses of the first section stand; lengths are in CSS pixels. */
interface Setting {
  /** From the foot of a word, as high as its font is, to the head of its gloss. */
  readonly gaps: readonly number[];
  /** How far a gloss begins from where its word begins. */
  readonly asides: readonly number[];
  /** From line to line in the lead. */
  readonly pitches: readonly number[];
}

/** How many glosses say letter by letter the same as their word, which Firefox hides. */
function countSame(): number {
  const words = [...document.querySelectorAll('article :is([data-word], [data-run])')];
  return words.filter(
    ({ firstChild: text, lastElementChild: gloss }) => gloss && text?.textContent === gloss.textContent,
  ).length;
}

function readSetting(): Setting {
  const boxOf = (node: Node): DOMRect => {
    const range = new Range();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const words = document.querySelectorAll('article section:first-of-type p :is([data-word], [data-run])');
  const pairs = [...words].flatMap((word) => {
    const { firstChild: text, lastElementChild: gloss } = word;
    return text && gloss?.textContent?.trim() ? [{ german: boxOf(text), english: boxOf(gloss) }] : [];
  });
  const tops = [...new Set(pairs.map(({ german }) => Math.round(german.top)))];
  const [first = 0] = tops;
  const inLead = tops.filter((top) => top - first < 300);
  return {
    gaps: pairs.map(({ german, english }) => english.top - german.bottom),
    asides: pairs.map(({ german, english }) => Math.abs(german.left - english.left)),
    pitches: inLead.slice(1).map((top, index) => top - (inLead[index] ?? 0)),
  };
}

test('each gloss stands close under its word and begins where it begins, and every line is as far from the next', async ({
  open,
}) => {
  const page = await open();
  await page.press('w');
  const setting = () => page.run(readSetting, null);
  await expect.poll(async () => (await setting()).gaps.length).toBeGreaterThan(40);
  const { gaps, asides, pitches } = await setting();
  // WebKit sets it 1 px closer than Chromium, Firefox 1 px further away. Where the article's own font came too late (and so
  // stays away) Firefox is 4 px closer, and WebKit's own serif, which no font here is fitted to, 3 px further away.
  expect(Math.min(...gaps)).toBeGreaterThan(-3);
  expect(Math.max(...gaps)).toBeLessThan(6);
  expect(Math.max(...asides)).toBeLessThan(3);
  expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThanOrEqual(1);
  await expect(page.run(countSame, null)).resolves.toBe(0);
});
