/** Some words of a sentence in what stands round them: *… Laut **dem Beamten** habe kein …* */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
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

/**
 * Cuts an excerpt out of a sentence.
 * @param stretches offsets of the words that matter, in order; `…` stands for what is between two of them
 */
export function excerpt(
  sentence: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): Excerpt {
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
    text: text.length > longest ? firstWords(text, 6) : text,
    after: firstWords(sentence.slice(end), context),
  };
}
