import { mendText } from '#article/analyse/mend-text.ts';
import { type DividedBlock, divideText } from '#article/skeleton/divide-text.ts';
import { readText, type TextBlock } from '#article/skeleton/read-text.ts';

/** A text of people’s own in blocks; without a headline where it has none. */
export interface DividedSource {
  readonly title?: string;
  readonly blocks: readonly DividedBlock[];
}

/** As many lines as a block has before it can be asked whether each is a paragraph. */
const fewestLines = 3;

/** Whether the lines of a text are paragraphs, as pasted pages have them: most are long and end as sentences do. */
function areParagraphs(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length < fewestLines) return false;
  const ended = written.filter((line) => /[.!?…:]["“”’»«)\]]*$/.test(line.trim()) || line.length < 60).length;
  const long = written.filter(({ length }) => length > 120).length;
  return ended >= written.length * 0.9 && long >= written.length * 0.3;
}

/** Divides a text into blocks, as an article’s are; of a headline alone the headline is the text. It never fails. */
export function divideSource(text: string): DividedSource {
  const mended = mendText(text);
  const lines = mended.split('\n');
  const spaced = areParagraphs(lines) ? lines.join('\n\n') : mended;
  const { blocks: source } = readText(spaced);
  const { value } = divideText(source);
  if (source.length === 0) return { blocks: [] };
  // Signs alone are no headline, and a headline alone is a text.
  const isHeadline = value.titled && /[\p{L}\p{N}]/u.test(value.title);
  if (value.blocks.length === 0 || (value.titled && !isHeadline)) return { blocks: source.map(asParagraph) };
  return { ...(value.titled && { title: value.title }), blocks: value.blocks };
}

function asParagraph({ text }: TextBlock): DividedBlock {
  return { kind: 'p', text };
}
