import type { Checked } from '#article/conllu/checked.ts';
import type { TextBlock } from '#article/skeleton/read-text.ts';

/** A block of the article, as `# newpar_block` names it. */
export interface DividedBlock {
  readonly kind: 'head' | 'p' | 'lg' | 'byline';
  /** A stanza’s with its lines, as they stand. */
  readonly text: string;
}

/** A text as its article has it. */
export interface DividedText {
  readonly title: string;
  /** Whether the text itself has the title, as its first line. */
  readonly titled: boolean;
  readonly blocks: readonly DividedBlock[];
}

const longestHeading = { words: 12, signs: 100 };
const longestByline = 4;

const endsInStop = /[.!?:;,…]["'“”‘’»«›‹)\]]*$/;

function countWords({ text }: TextBlock): number {
  return text.split(' ').length;
}

/** A short line without a stop at its end: a headline, a heading, or who wrote it. */
function isTitle(block: TextBlock): boolean {
  const { text, lines } = block;
  return (
    lines === 1 &&
    text.length <= longestHeading.signs &&
    countWords(block) <= longestHeading.words &&
    !endsInStop.test(text)
  );
}

/** *dast.*, *(dpa/AFP)* or *Von Anna Adler*. */
function isByline(block: TextBlock): boolean {
  const words = countWords(block);
  if (block.lines > 1 || words > longestByline) return false;
  return words === 1 || isTitle(block) || /^\(.*\)$/.test(block.text);
}

/**
 * Tells what each block of a text is. The first one is the headline if it is a short line without a stop at its end, and of the
 * others such a line is a heading if a paragraph follows it: several in a row are a list. The last block is the byline if it
 * is a line of four words at most, without a stop or in brackets, or a single word.
 * Errors: no title in the text and none given; nothing but a headline.
 * @param title where it is not the text's first line
 */
export function divideText(source: readonly TextBlock[], title?: string): Checked<DividedText> {
  const [first] = source;
  const headline = first !== undefined && isTitle(first) && (title ?? first.text) === first.text;
  const rest = headline ? source.slice(1) : source;
  const blocks = rest.map((block, index): DividedBlock => {
    const { text } = block;
    const next = rest[index + 1];
    if (next === undefined) return { kind: index > 0 && isByline(block) ? 'byline' : 'p', text };
    const isLast = index + 2 === rest.length;
    const opens = !isTitle(next) && !(isLast && isByline(next));
    return { kind: isTitle(block) && opens ? 'head' : 'p', text };
  });
  const value = { title: title ?? first?.text ?? '', titled: headline, blocks };
  const { line = 1 } = first ?? {};
  if (!headline && title === undefined) {
    const expected = 'a headline, which is one short line without a full stop, or --title "…"';
    return { value, errors: [{ line, column: 1, found: 'a paragraph', expected }] };
  }
  if (rest.length > 0) return { value, errors: [] };
  return { value, errors: [{ line, column: 1, found: 'a headline alone', expected: 'a text below it' }] };
}
