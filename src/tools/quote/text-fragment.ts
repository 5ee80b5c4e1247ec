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

/** What a directive names: the words, or of many the first and the last, with words before and behind that tell the place. */
interface Named {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string;
}

function writeDirective({ prefix = '', start, end, suffix = '' }: Named): string {
  const [before, behind] = [encodeText(prefix), encodeText(suffix)];
  const parts = [
    before && `${before}-`,
    encodeText(start),
    end !== undefined && encodeText(end),
    behind && `-${behind}`,
  ];
  return `text=${parts.filter((part) => part !== '' && part !== false).join()}`;
}

/** Counts up until more words make no difference. */
function* amounts(from: number, isAll: (amount: number) => boolean): Generator<number> {
  for (let amount = from; ; amount += 1) {
    yield amount;
    if (isAll(amount)) return;
  }
}

/**
 * Writes the fragment directive that leads to the selected words, `text=…`: the only such place of the page, with as many
 * words before and behind them, of the same sentence, as that takes. They are context where they adjoin the words; where
 * glosses stand between, which a browser doesn't look past, they are words that are led to. Of many words more are named
 * where the first and the last aren't enough. Undefined where no such words do: a heading stands in the outline too.
 * Source: wicg.github.io/scroll-to-text-fragment.
 */
export function writeTextFragment(selected: SelectedText, page: PageText): string | undefined {
  const [first] = selected.stretches;
  const last = selected.stretches.at(-1) ?? first;
  const firstText = page.sentences.get(first.sentence) ?? '';
  const lastText = page.sentences.get(last.sentence) ?? '';
  const all = [...page.before, ...page.sentences.values(), ...[...page.asides.values()].flat()].map(fold);
  const isExact = first === last && first.words.length <= longestExact;
  const [before, behind] = [firstText.slice(0, first.start), lastText.slice(last.end)];
  const widen = (words: number) => ({
    from: startOfLast(before, words),
    to: last.end + endOfFirst(behind, words),
  });
  const hasNoMore = (words: number) => {
    const [here, next] = [widen(words), widen(words + 1)];
    return here.from === next.from && here.to === next.to;
  };
  /** Names the words from one place to another, the ends of many at most. */
  const name = (from: number, to: number, ends: number): Named => {
    const firstEnd = from + endOfFirst(firstText.slice(from, first === last ? to : undefined), ends);
    const lastStart = first === last && firstEnd >= to ? firstEnd : startOfLast(lastText.slice(0, to), ends);
    return isExact || (first === last && lastStart <= firstEnd)
      ? { start: firstText.slice(from, to) }
      : { start: firstText.slice(from, firstEnd), end: lastText.slice(lastStart, to) };
  };
  const isFound = ({ start, end }: Named, from: number, to: number): boolean => {
    if (!isFoundOnce(start, all)) return false;
    const between = () => textAfter(selected, page, from + start.length, to).map(fold);
    return end === undefined || isFoundOnce(end, between());
  };

  // A single word may also stand in the English before the article: *in*, *war*.
  const least = selected.text.includes(' ') ? 0 : 1;
  const own = name(first.start, last.end, atEnds);
  for (const words of amounts(least, hasNoMore)) {
    const { from, to } = widen(words);
    const [prefix, suffix] = [firstText.slice(from, first.start), lastText.slice(last.end, to)];
    if (page.isGlossed && prefix + suffix !== '') break;
    const withContext = {
      start: prefix + own.start + (own.end === undefined ? suffix : ''),
      end: own.end === undefined ? undefined : own.end + suffix,
    };
    if (isFound(withContext, from, to)) return writeDirective({ ...own, prefix, suffix });
  }
  if (!isExact) {
    const isAll = (ends: number) => ends >= Math.max(first.words.length, last.words.length);
    for (const ends of amounts(atEnds, isAll)) {
      const named = name(first.start, last.end, ends);
      if (isFound(named, first.start, last.end)) return writeDirective(named);
    }
  }
  for (const words of amounts(least, hasNoMore)) {
    const { from, to } = widen(words);
    const named = name(from, to, atEnds);
    if (isFound(named, from, to)) return writeDirective(named);
  }
  return undefined;
}
