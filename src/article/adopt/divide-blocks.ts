import type { Note } from '#article/adopt/note.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { beginsDocument, commentValue, findComment, type Sentence } from '#article/conllu/sentence.ts';
import { surfaceLines } from '#article/conllu/surface.ts';

/** Sentences of a paragraph where nothing tells paragraphs: as many as a newspaper's has. */
const usualLength = 5;

/** Words of what can be a heading. */
const longestHeading = 12;

/** Where more of the paragraphs than this look like headings, they are a list, or verse. */
const mostHeadings = 1 / 3;

/** A block of a text, by the numbers of its sentences. */
export interface BlockPlan {
  readonly kind: 'head' | 'p' | 'lg' | 'byline';
  readonly first: number;
  readonly length: number;
}

/** The blocks of a text, and by which rules they were told apart. */
export interface DividedBlocks {
  readonly blocks: readonly BlockPlan[];
  readonly notes: readonly Note[];
}

function isMarked({ comments }: Sentence): boolean {
  return comments.some(({ key }) => key.startsWith('newpar'));
}

/** Whether an empty line stood behind a sentence: UDPipe writes the white space, Stanza and Trankit count the characters. */
function endsParagraph(sentence: Sentence, next: Sentence): boolean {
  const last = surfaceLines(sentence.tokens).at(-1)?.line;
  const first = surfaceLines(next.tokens)[0]?.line;
  if (last === undefined || first === undefined) return false;
  if (miscValue(last.misc, 'SpacesAfter')?.match(/\\n/g)?.[1] !== undefined) return true;
  const [end, start] = [miscValue(last.misc, 'end_char'), miscValue(first.misc, 'start_char')];
  return end !== undefined && start !== undefined && Number(start) - Number(end) > 1;
}

/** A single short sentence without a sign at its end. */
function looksLikeHeading({ first, length }: BlockPlan, sentences: readonly Sentence[]): boolean {
  const lines = surfaceLines(sentences[first]?.tokens ?? []);
  const last = lines.at(-1)?.line.form ?? '';
  return length === 1 && lines.length <= longestHeading && /[\p{L}\p{N}]$/u.test(last);
}

/** Blocks without a kind, those that look like headings made headings: the last block is none, as nothing follows. */
function findHeadings(blocks: readonly BlockPlan[], sentences: readonly Sentence[]): readonly BlockPlan[] {
  const headings = new Set(blocks.slice(0, -1).filter((block) => looksLikeHeading(block, sentences)));
  if (headings.size > blocks.length * mostHeadings) return blocks;
  return blocks.map((block) => (headings.has(block) ? { ...block, kind: 'head' as const } : block));
}

/** A block of a kind that we know: a heading is one sentence, and what follows in its block is running text. */
function nameBlocks({ first, length }: BlockPlan, sentences: readonly Sentence[]): readonly BlockPlan[] {
  const opening = sentences[first];
  const kind = /^\w+/.exec((opening && commentValue(opening, 'newpar_block')) ?? '')?.[0];
  if (kind === 'byline' || kind === 'lg') return [{ kind, first, length }];
  if (kind !== 'head') return [{ kind: 'p', first, length }];
  const heading: BlockPlan = { kind, first, length: 1 };
  return length === 1 ? [heading] : [heading, { kind: 'p', first: first + 1, length: length - 1 }];
}

/**
 * Divides the sentences of a text into blocks: by `# newpar` and `# newpar_block`; without them by the empty lines that the file
 * remembers of its text; without those five sentences each.
 * @param joined whether the text is of several documents, each of which begins a block
 */
export function divideBlocks(sentences: readonly Sentence[], joined: boolean): DividedBlocks {
  const rules: readonly (readonly [
    from: 'file' | 'documents' | 'layout' | 'number',
    opens: readonly boolean[],
  ])[] = [
    ['file', sentences.map((sentence) => isMarked(sentence) || (joined && beginsDocument(sentence)))],
    [
      'layout',
      sentences.map((sentence, index) => {
        const before = sentences[index - 1];
        return before !== undefined && endsParagraph(before, sentence);
      }),
    ],
    ['number', sentences.map((_, index) => index % usualLength === 0)],
  ];
  const [from, opens] = rules.find(([, marks]) => marks.lastIndexOf(true) > 0) ?? ['number' as const, []];
  const starts = sentences.flatMap((_, index) => (index === 0 || opens[index] ? [index] : []));
  const plain = starts.map((first, index): BlockPlan => {
    return { kind: 'p', first, length: (starts[index + 1] ?? sentences.length) - first };
  });
  const hasKinds = sentences.some((sentence) => findComment(sentence, 'newpar_block') !== undefined);
  if (hasKinds) return { blocks: plain.flatMap((block) => nameBlocks(block, sentences)), notes: [] };
  const blocks = joined || from === 'number' ? plain : findHeadings(plain, sentences);
  const headings = blocks.filter(({ kind }) => kind === 'head').length;
  return {
    blocks,
    notes: [
      ...(joined ? [{ rule: 'paragraphs', from: 'documents' } as const] : []),
      ...(from === 'layout' ? [{ rule: 'paragraphs', from } as const] : []),
      ...(from === 'number' && plain.length > 1
        ? [{ rule: 'paragraphs', from, sentences: usualLength } as const]
        : []),
      ...(headings > 0 ? [{ rule: 'headings', count: headings } as const] : []),
    ],
  };
}
