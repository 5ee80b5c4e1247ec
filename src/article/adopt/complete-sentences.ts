import { type BlockPlan, divideBlocks } from '#article/adopt/divide-blocks.ts';
import { dropBrokenLayers } from '#article/adopt/drop-broken-layers.ts';
import { giveSentenceIds } from '#article/adopt/give-sentence-ids.ts';
import { giveTitle } from '#article/adopt/give-title.ts';
import { nameSlug, takeName } from '#article/adopt/name-slug.ts';
import type { BrokenLayer, Note } from '#article/adopt/note.ts';
import { writeIdentity } from '#article/adopt/register-entities.ts';
import { isDate } from '#article/compile/read-metadata.ts';
import { type Comment, commentValue, type Sentence } from '#article/conllu/sentence.ts';
import { pageAnchors } from '#article/document/anchors.ts';

/** What is known of a text besides its sentences. */
export interface TextFrame {
  /** The comments that its document begins with. */
  readonly opening: readonly Comment[];
  readonly fileName: string;
  /** Sentences of its document that are in texts before. */
  readonly before: number;
  readonly part?: { readonly number: number; readonly of: number };
  readonly joins?: number;
  /** How often each slug is taken by other texts of the file. */
  readonly slugs: Map<string, number>;
}

/** The sentences of a text with all that an article needs. */
export interface CompletedText {
  readonly slug: string;
  readonly sentences: readonly Sentence[];
  readonly notes: readonly Note[];
  readonly originals: ReadonlyMap<string, string>;
}

/** What an article's metadata can be, by the keys that files use for them. */
const metadata: readonly (readonly [
  own: string,
  others: readonly string[],
  holds: (value: string) => boolean,
])[] = [
  ['meta::author', ['author'], () => true],
  ['meta::dateCreated', ['date', 'meta::date'], isDate],
  ['meta::sourceURL', ['source'], (value) => /^https:\/\/\S+$/.test(value)],
  ['meta::rights', ['rights', 'license'], () => true],
  ['meta::rights_en', [], () => true],
  ['meta::annotation', ['annotation'], () => true],
  ['meta::annotation_en', ['annotation_en'], () => true],
];

/** Comments of the file that are given anew, or that say something of the whole. */
const replaced = /^(?:newdoc|newpar|meta::|global\.|sent_id$)/;

/** A name that can be an address, and says something: *fjord-konferenz*. */
const slugPattern = /^(?=.*[a-z]{3})[a-z0-9-]{1,100}$/;

const anchorPattern = /^[A-Za-z][A-Za-z0-9-]*$/;

const isEnglish = ({ key }: Comment) => key === 'text_en';

function write(key: string, value: string | undefined, line: number): Comment {
  return value === undefined
    ? { text: ` ${key}`, key, line }
    : { text: ` ${key} = ${value}`, key, value, line };
}

function readMetadata(opening: readonly Comment[]): readonly (readonly [string, string])[] {
  return metadata.flatMap(([own, others, holds]) => {
    const found = [own, ...others].flatMap((name) => opening.filter(({ key }) => key === name));
    const value = found.find((comment) => comment.value && holds(comment.value))?.value;
    return value === undefined ? [] : [[own, value] as const];
  });
}

/**
 * Who made the translations that a text has: what stands at its own beginning, where that isn't its document's; else what the file says
 * of it, or that they are the file's.
 */
function tellTranslation(opening: readonly Comment[], source: readonly Sentence[]): readonly Comment[] {
  const [first] = source;
  const isTold = (comments: readonly Comment[]) =>
    comments.some(({ key }) => /^(?:meta::)?annotation$/.test(key));
  if (!first || isTold(opening) || source.every(({ comments }) => !comments.some(isEnglish))) return [];
  if (isTold(first.comments)) return first.comments.filter(({ key }) => key.includes('annotation'));
  const maker = [...opening, ...first.comments].find(({ key }) => key === 'made_by::text_en')?.value;
  const by = maker ? ` (${maker})` : '';
  return [
    write('meta::annotation', `Englisch: aus der Datei des Textes${by}.`, first.line),
    write('meta::annotation_en', `English: from the file of the text${by}.`, first.line),
  ];
}

function noteDate(opening: readonly Comment[], isGiven: boolean): readonly Note[] {
  if (isGiven) return [];
  const found = opening.find(({ key }) => key === 'meta::dateCreated')?.value;
  return [found ? { rule: 'date', found: found.slice(0, 60) } : { rule: 'no-date' }];
}

/** The comments that open a block; a section's anchor is the file's own where it can be one. */
function openBlock(
  { kind, first, length }: BlockPlan,
  sentence: Sentence,
  taken: Set<string>,
  sections: number,
): readonly Comment[] {
  const blockComment = write('newpar_block', `${kind} (${length} s)`, sentence.line);
  if (kind !== 'head' && first > 0) return [write('newpar', undefined, sentence.line), blockComment];
  const own = commentValue(sentence, 'newpar id') ?? '';
  let anchor =
    anchorPattern.test(own) && own.length <= 100 && !taken.has(own) ? own : `section-${sections + 1}`;
  for (let number = 2; taken.has(anchor); number += 1) anchor = `section-${sections + 1}-${number}`;
  taken.add(anchor);
  return [write('newpar id', anchor, sentence.line), blockComment];
}

/**
 * Gives a text what an article needs and its file hasn't: title, name, blocks, anchors; takes from it what can't be read. What is given is
 * told, and stands in comments of ours, so that the text can be written as an article.
 */
export function completeSentences(source: readonly Sentence[], frame: TextFrame): CompletedText {
  const { opening, fileName, before, part, joins, slugs } = frame;
  const { ids, given, originals } = giveSentenceIds(source, before);
  const { blocks, notes } = divideBlocks(source, joins !== undefined);
  const { title, from } = giveTitle(
    joins === undefined ? opening : [],
    source,
    blocks,
    fileName,
    part !== undefined || joins !== undefined,
  );
  const english = opening.find(({ key }) => key === 'meta::title_en')?.value || title;
  const named = joins === undefined ? opening.find(({ key }) => key === 'newdoc id')?.value : undefined;
  const name = slugPattern.test(named ?? '') && named !== undefined ? named : nameSlug(title);
  const slug = takeName(part ? `${name}-${part.number}` : name, slugs);
  const known = readMetadata([...opening, ...tellTranslation(opening, source)]);
  const line = source[0]?.line ?? 1;
  const whole = [
    write('newdoc id', slug, line),
    write('meta::title', part ? `${title} (${part.number})` : title, line),
    write('meta::title_en', part ? `${english} (${part.number})` : english, line),
    ...(from === undefined || from === 'title' || from === 'heading'
      ? []
      : [write('meta::title_by', 'editorial', line)]),
    ...known.map(([key, value]) => write(key, value, line)),
  ];
  const blockAt = new Map(blocks.map((block) => [block.first, block]));
  const taken = new Set([...pageAnchors, ...ids]);
  const dropped = new Map<BrokenLayer, number>();
  let sections = 0;
  const sentences = source.map((sentence, index) => {
    const kept = dropBrokenLayers(sentence, (layer) => dropped.set(layer, (dropped.get(layer) ?? 0) + 1));
    const block = blockAt.get(index);
    const opened = block ? openBlock(block, sentence, taken, sections) : [];
    if (block && (block.kind === 'head' || index === 0)) sections += 1;
    const others = kept.comments.filter(({ key }) => !replaced.test(key));
    const comments = [
      ...(index === 0 ? whole : []),
      ...opened,
      write('sent_id', ids[index], sentence.line),
      ...others.map((comment) =>
        comment.key === 'speaker' && comment.value
          ? write('speaker', writeIdentity(comment.value), comment.line)
          : comment,
      ),
    ];
    return { ...kept, comments };
  });
  return {
    slug,
    sentences,
    originals,
    notes: [
      ...(from ? [{ rule: 'title', from } as const] : []),
      ...(part ? [{ rule: 'part', ...part } as const] : []),
      ...(joins === undefined ? [] : [{ rule: 'joined', documents: joins } as const]),
      ...notes,
      ...(given > 0 ? [{ rule: 'sentence-ids', count: given, of: ids.length } as const] : []),
      ...noteDate(
        opening,
        known.some(([key]) => key === 'meta::dateCreated'),
      ),
      ...Array.from(dropped, ([layer, count]) => ({ rule: 'left-out', layer, sentences: count }) as const),
    ],
  };
}
