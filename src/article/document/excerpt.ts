/** Some words of a sentence in what stands round them: *… Laut **dem Beamten** habe kein …* */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A piece of a shortened sentence: words that matter, or what stands round them. */
export interface Piece {
  readonly text: string;
  readonly isMeant: boolean;
}

/** Where words stand in a text, as offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that are shown on either side. */
const context = 2;

/** Longest text that is shown whole, in characters. */
const longest = 60;

/** The first words of a text, with what separates them, and `…` where there are more. */
export function firstWords(text: string, count: number): string {
  const [words] = new RegExp(`^\\s*(?:\\S+\\s*){0,${count}}`).exec(text) ?? [''];
  return words.length < text.length ? `${words.trimEnd()} …` : text;
}

/** As many whole words of a text as there is room for, in characters, and `…` where there are more; one at least. */
export function wordsWithin(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.slice(0, room + 1).search(/\s\S*$/);
  return end > 0 ? `${text.slice(0, end).trimEnd()} …` : firstWords(text, 1);
}

/** Where the word before a place in a text begins; the place itself where there is none. */
function wordBefore(text: string, place: number): number {
  const end = text.slice(0, place).trimEnd().length;
  let start = end;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1;
  return start < end ? start : place;
}

function lastWords(text: string, count: number): string {
  let start = text.length;
  for (let number = 0; number < count; number += 1) start = wordBefore(text, start);
  const words = text.slice(start);
  return words.length < text.length ? `… ${words}` : text;
}

function shorten(text: string): string {
  return text.length > longest ? firstWords(text, 6) : text;
}

/**
 * Cuts an excerpt out of a sentence.
 * @param stretches offsets of the words that matter, in order; `…` stands for what is between two of them
 */
export function excerpt(sentence: string, stretches: readonly Stretch[]): Excerpt {
  const start = stretches[0]?.start ?? 0;
  const end = stretches.at(-1)?.end ?? 0;
  const text = stretches
    .map((stretch, index) => {
      const previous = stretches[index - 1]?.end ?? stretch.start;
      const between = sentence.slice(previous, stretch.start);
      return `${between.trim() === '' ? between : ' … '}${sentence.slice(stretch.start, stretch.end)}`;
    })
    .join('');
  return {
    before: lastWords(sentence.slice(0, start), context),
    text: shorten(text),
    after: firstWords(sentence.slice(end), context),
  };
}

/** What is between two places, with `…` for the words in its middle, where those are more than a short one. */
function shortenBetween(text: string): string {
  const first = firstWords(text, context);
  const last = lastWords(text, context);
  const short = `${first} ${last.slice(2)}`;
  return first !== text && short.length + 4 < text.length ? short : text;
}

/**
 * Cuts out of a sentence several places at once, in pieces.
 * @param stretches offsets of the words that matter, in any order; what overlaps is one
 */
export function excerptOfAll(sentence: string, stretches: readonly Stretch[]): readonly Piece[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && stretch.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else apart.push(stretch);
  }
  const pieces = apart.flatMap(({ start, end }, index): readonly Piece[] => {
    const previous = apart[index - 1];
    const before = previous
      ? shortenBetween(sentence.slice(previous.end, start))
      : lastWords(sentence.slice(0, start), context);
    return [
      { text: before, isMeant: false },
      { text: shorten(sentence.slice(start, end)), isMeant: true },
    ];
  });
  const after = firstWords(sentence.slice(apart.at(-1)?.end ?? 0), context);
  return [...pieces, { text: after, isMeant: false }].filter(({ text }) => text !== '');
}
