import { findImprint, type Imprint, isPersonName } from '#article/analyse/find-imprint.ts';
import { layOutLines } from '#article/analyse/lay-out-lines.ts';
import { leaveOutSignature } from '#article/analyse/leave-out-signature.ts';
import { hasTimes } from '#article/analyse/leave-out-times.ts';
import { type LeftOut, writeLeftOut } from '#article/analyse/left-out.ts';
import { mendText } from '#article/analyse/mend-text.ts';
import { namesPart } from '#article/analyse/name-part.ts';
import { readMailHead } from '#article/analyse/read-mail-head.ts';
import { type DividedBlock, divideText } from '#article/skeleton/divide-text.ts';
import { readText, type TextBlock } from '#article/skeleton/read-text.ts';

/** A text of people’s own in blocks; without a headline where it has none. */
export interface DividedSource {
  readonly title?: string;
  readonly blocks: readonly DividedBlock[];
  /** What is known of it besides, as comments of its file: `author`, `date`, `source`, what was left out, and how its blocks were found. */
  readonly comments?: readonly (readonly [key: string, value: string])[];
}

/** Divides a text into blocks, as an article’s are; of a headline alone the headline is the text. It never fails. */
export function divideSource(text: string): DividedSource {
  const unsigned = leaveOutSignature(text);
  const mended = mendText(unsigned).split('\n');
  const mail = readMailHead(mended);
  const leftOut: readonly LeftOut[] = [
    ...(mail.lines === mended ? [] : (['head of an e-mail'] as const)),
    ...(countLines(unsigned) === countLines(text) ? [] : (['signature'] as const)),
    ...(hasTimes(unsigned.split('\n')) ? (['times of subtitles'] as const) : []),
  ];
  const imprint = { ...mail, ...findImprint(mail.lines), leftOut };
  const { lines, items, stanzas } = layOutLines(imprint.lines);
  const { blocks: source } = readText(lines.join('\n'));
  const { value } = divideText(source);
  if (source.length === 0) return { blocks: [] };
  const listed = new Set(items.flatMap((item) => readText(item).blocks.map((block) => block.text)));
  // Signs alone are no headline, and a headline alone is a text.
  const isHeadline = value.titled && /[\p{L}\p{N}]/u.test(value.title);
  if (value.blocks.length === 0 || (value.titled && !isHeadline)) return { blocks: source.map(asParagraph) };
  const own = value.titled ? source.slice(1) : source;
  const blocks = value.blocks.map((block, index): DividedBlock => {
    const { line = 0, lines: length = 0 } = own[index] ?? {};
    if (stanzas.has(line)) return { kind: 'lg', text: writeStanza(lines.slice(line - 1, line - 1 + length)) };
    if (namesPart(block.text) && index + 1 < value.blocks.length) return { ...block, kind: 'head' };
    if (listed.has(block.text)) return asParagraph(block);
    return index === 0 ? asAuthor(block) : block;
  });
  // Nor is an item one.
  if (value.titled && listed.has(value.title))
    return { blocks: [asParagraph({ text: value.title }), ...blocks] };
  const [first, ...others] = blocks;
  // Over a poem stands whose it is, by nothing but the name.
  if (value.titled && first && stanzas.size > 0 && isPersonName(first.text))
    return { title: value.title, blocks: others, ...tellImprint({ author: first.text, ...imprint }) };
  return { ...(value.titled && { title: value.title }), blocks, ...tellImprint(imprint) };
}

function countLines(text: string): number {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
}

/** What is known of a text besides its lines. */
interface Told extends Omit<Imprint, 'lines'> {
  readonly leftOut: readonly LeftOut[];
}

/** Who wrote a text, its day, and what was left out of it, as comments of its file. */
function tellImprint({ author, date, leftOut }: Told): Pick<DividedSource, 'comments'> {
  const said = [
    ['author', author],
    ['date', date],
    ['left_out', leftOut.length > 0 ? writeLeftOut(leftOut) : undefined],
  ] as const;
  const comments = said.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return comments.length > 0 ? { comments } : {};
}

/** Who wrote a text may stand under its headline, and heads nothing: *Von Anna Adler*. */
function asAuthor(block: DividedBlock): DividedBlock {
  return /^Von \p{L}/u.test(block.text) ? { ...block, kind: 'p' } : block;
}

/** The lines of a stanza, each with the blanks that any text has. */
function writeStanza(lines: readonly string[]): string {
  return lines.flatMap((line) => readText(line).blocks.map(({ text }) => text)).join('\n');
}

function asParagraph({ text }: Pick<TextBlock, 'text'>): DividedBlock {
  return { kind: 'p', text };
}
