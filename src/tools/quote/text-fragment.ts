import type { PageText } from '#tools/quote/page-text.ts';
import type { SelectedText } from '#tools/quote/selected-text.ts';
import { endOfFirst, startOfLast } from '#tools/quote/word-ends.ts';

/** Up to how many words a text is named in full; of a longer one, or of several sentences, its first and its last words are. */
const longestExact = 8;
const atEnds = 4;

/**
 * Encodes a text for a directive, in which a hyphen and a comma mean something; and signs at which programs that look for
 * links in a text take one to be over.
 */
function encodeText(text: string): string {
  return encodeURIComponent(text.trim()).replace(
    /[-!'()*.]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Folds what browsers take for the same when they look for a text: case, accents, kinds of space. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ');
}

/** Whether a text is found once; what is found within a word counts too, so that it is sooner false than true. */
function isFoundOnce(sought: string, folded: readonly string[]): boolean {
  const text = fold(sought).trim();
  return folded.reduce((found, page) => found + page.split(text).length - 1, 0) === 1;
}

/** What comes between the first words and the end, in which the last words are looked for; with what may stand between. */
function textAfter(
  { stretches }: SelectedText,
  { sentences, asides }: PageText,
  from: number,
  to: number,
): readonly string[] {
  const texts = stretches.map(({ sentence }) => sentences.get(sentence) ?? '');
  const between = stretches.length > 1 ? stretches.flatMap(({ sentence }) => asides.get(sentence) ?? []) : [];
  return [
    ...between,
    ...texts.map((text, index) =>
      text.slice(index === 0 ? from : 0, index === texts.length - 1 ? to : text.length),
    ),
  ];
}

/**
 * Writes the fragment directive that leads to the selected words, `text=…`: with as many words before and behind them, of
 * the same sentence, as make them the only such place of the page. Undefined where no such words do: a heading stands in
 * the outline too. Source: wicg.github.io/scroll-to-text-fragment.
 */
export function writeTextFragment(selected: SelectedText, page: PageText): string | undefined {
  const [first] = selected.stretches;
  const last = selected.stretches.at(-1) ?? first;
  const firstText = page.sentences.get(first.sentence) ?? '';
  const lastText = page.sentences.get(last.sentence) ?? '';
  const all = [...page.before, ...page.sentences.values(), ...[...page.asides.values()].flat()].map(fold);
  const isExact = first === last && first.words.length <= longestExact;
  const firstEnd = isExact
    ? first.end
    : first.start + endOfFirst(firstText.slice(first.start, first.end), atEnds);
  const lastStart = last.start + startOfLast(lastText.slice(last.start, last.end), atEnds);

  const before = firstText.slice(0, first.start);
  const behind = lastText.slice(last.end);
  // A single word may also stand in the English before the article: *in*, *war*.
  for (let context = selected.text.includes(' ') ? 0 : 1; ; context += 1) {
    const from = startOfLast(before, context);
    const to = last.end + endOfFirst(behind, context);
    const isFound = isExact
      ? isFoundOnce(firstText.slice(from, to), all)
      : isFoundOnce(firstText.slice(from, firstEnd), all) &&
        isFoundOnce(lastText.slice(lastStart, to), textAfter(selected, page, firstEnd, to).map(fold));
    if (isFound) {
      const prefix = encodeText(firstText.slice(from, first.start));
      const suffix = encodeText(lastText.slice(last.end, to));
      const parts = [
        prefix && `${prefix}-`,
        encodeText(firstText.slice(first.start, firstEnd)),
        !isExact && encodeText(lastText.slice(lastStart, last.end)),
        suffix && `-${suffix}`,
      ];
      return `text=${parts.filter((part) => part !== '' && part !== false).join()}`;
    }
    const isAll =
      startOfLast(before, context + 1) === from && endOfFirst(behind, context + 1) === to - last.end;
    if (isAll && context > 0) return undefined;
  }
}
