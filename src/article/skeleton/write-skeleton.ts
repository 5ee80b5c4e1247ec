import type { FormatError } from '#article/conllu/format-error.ts';
import { type BareToken, writeBareToken } from '#article/conllu/write-bare-token.ts';
import { pageAnchors } from '#article/document/anchors.ts';
import { type DividedBlock, type DividedText, divideText } from '#article/skeleton/divide-text.ts';
import { nameSections } from '#article/skeleton/name-section.ts';
import { readText } from '#article/skeleton/read-text.ts';
import { splitBlock, tokensOf } from '#article/skeleton/split-block.ts';

/** What the text itself doesn't say of its article. */
export interface SkeletonOptions {
  readonly slug: string;
  /** ISO 8601, as `meta::dateCreated` has it. */
  readonly dateCreated: string;
  /** The headline, where it is not the text's first line. */
  readonly title?: string;
}

/** A skeleton as the text of its file, with what there is in it; or everything that is wrong with the text. */
export type Skeleton =
  | {
      readonly ok: true;
      readonly file: string;
      readonly sections: number;
      readonly blocks: number;
      readonly sentences: number;
      readonly warnings: readonly FormatError[];
    }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

const start = { line: 1, column: 1 };

/** What an author is to fill in; `npm run check` warns of what is left. */
const placeholder = '…';

function writeMetadata(
  { slug, dateCreated }: SkeletonOptions,
  { title, titled }: DividedText,
): readonly string[] {
  return [
    `# newdoc id = ${slug}`,
    '# global.Entity = eid-etype-head-identity',
    `# meta::title = ${title}`,
    `# meta::title_en = ${placeholder}`,
    ...(titled ? [] : ['# meta::title_by = editorial']),
    `# meta::author = ${placeholder}`,
    `# meta::dateCreated = ${dateCreated}`,
    '# meta::genre = news',
    ...['rights', 'rights_en', 'annotation', 'annotation_en'].map((key) => `# meta::${key} = ${placeholder}`),
  ];
}

function writeSentence(comments: readonly string[], text: string, tokens: readonly BareToken[]): string {
  const lines = [...comments, `# text = ${text}`];
  let first = 1;
  for (const token of tokens) {
    lines.push(...writeBareToken(token, first));
    first += Math.max(token.parts.length, 1);
  }
  return `${lines.join('\n')}\n\n`;
}

/** The line that begins each block: where it opens a section, with the section’s anchor. */
function writeOpenings(blocks: readonly DividedBlock[], sentences: number): readonly string[] {
  const opens = ({ kind }: DividedBlock, index: number) => kind === 'head' || index === 0;
  const headings = blocks.filter(opens).map(({ kind, text }) => (kind === 'head' ? text : 'Auftakt'));
  const own = Array.from({ length: sentences }, (_, index) => `s${index + 1}`);
  const ids = nameSections(headings, [...pageAnchors, ...own]).values();
  return blocks.map((block, index) => {
    const id = opens(block, index) ? ids.next().value : undefined;
    return id === undefined ? '# newpar' : `# newpar id = ${id}`;
  });
}

/**
 * Writes the skeleton of an article from a plain German text: its blocks, sentences and words, with ids, and all that is left
 * to annotate empty. The article’s text, after its headline, is the text, character for character but for white space.
 * Errors: those of `readText` and `divideText`.
 */
export function writeSkeleton(text: string, options: SkeletonOptions): Skeleton {
  const { blocks: source, errors, warnings } = readText(text);
  const given = options.title === undefined ? undefined : readText(options.title);
  const untold = (given?.errors ?? []).map(({ found, expected }) => ({
    ...start,
    found: `${found} in the title`,
    expected,
  }));
  if (errors.length > 0 || untold.length > 0) return { ok: false, errors: [...untold, ...errors] };
  const divided = divideText(source, given?.blocks.map((block) => block.text).join(' '));
  if (divided.errors.length > 0) return { ok: false, errors: divided.errors };
  const { blocks } = divided.value;
  const texts = blocks.map((block) => splitBlock(block));
  const sentences = texts.reduce((sum, { length }) => sum + length, 0);
  const openings = writeOpenings(blocks, sentences);
  let number = 0;
  const written = blocks.flatMap(({ kind }, index) => {
    const own = texts[index] ?? [];
    return own.map((sentence, position) => {
      number += 1;
      const comments = [
        ...(number === 1 ? writeMetadata(options, divided.value) : []),
        ...(position === 0 ? [openings[index] ?? '', `# newpar_block = ${kind} (${own.length} s)`] : []),
        `# sent_id = s${number}`,
      ];
      return writeSentence(comments, sentence, tokensOf(kind, sentence));
    });
  });
  const sections = openings.filter((opening) => opening !== '# newpar').length;
  return { ok: true, file: written.join(''), sections, blocks: blocks.length, sentences, warnings };
}
