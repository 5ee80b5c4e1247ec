import { checkEntities, checkMentions } from '#article/conllu/check-mentions.ts';
import type { Checked } from '#article/conllu/checked.ts';
import { miscPlaces } from '#article/conllu/find-misc.ts';
import { type FormatError, sortErrors } from '#article/conllu/format-error.ts';
import type { MentionSpan } from '#article/conllu/mention-span.ts';
import { parseEntityNames } from '#article/conllu/parse-entity-names.ts';
import { numberDocuments, type Sentence } from '#article/conllu/sentence.ts';
import { type TracedMention, traceMentions } from '#article/conllu/trace-mentions.ts';

/** A stretch of text that means something that can be told again: *der amerikanische Außenminister*, *er*. */
export interface EntityMention extends MentionSpan {
  readonly eid: string;
  /** By the names of `# global.Entity`, today's for older ones; without the eid and those that are not given. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The sentence's number in the file, from 0. */
  readonly sentence: number;
  /** The number of its document in the file, from 0. */
  readonly document: number;
  /** Where its first bracket opens. */
  readonly line: number;
  readonly column: number;
}

/** The mentions of a file in the order in which they open, or everything that is wrong with its brackets. */
export type ParsedEntities =
  | { readonly ok: true; readonly mentions: readonly EntityMention[] }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/**
 * Reads `Entity=` of a whole file. An eid means the same in one document; another begins at `# newdoc`.
 * Errors: brackets without `# global.Entity`; see `traceMentions`, `checkMentions` and `checkEntities`.
 * Source: ufal.mff.cuni.cz/corefud, file format.
 */
export function parseEntities(sentences: readonly Sentence[]): ParsedEntities {
  const declared = parseEntityNames(sentences);
  if (!declared.ok) return declared;
  const undeclared = declared.names.length === 0 ? findFirst(sentences) : undefined;
  if (undeclared !== undefined) return { ok: false, errors: [undeclared] };
  const traced = sentences.map((sentence) => traceMentions(sentence, declared.names));
  const documents = numberDocuments(sentences);
  const wrong = [...traced.flatMap(check), ...byDocument(traced, documents).flatMap(checkEntities)];
  if (wrong.length > 0) return { ok: false, errors: sortErrors(wrong) };
  return {
    ok: true,
    mentions: traced.flatMap(({ value }, index) =>
      locateMentions(value, sentences[index], { sentence: index, document: documents[index] ?? 0 }),
    ),
  };
}

/** The mentions of a sentence with the places of their words in it; what is understood and not printed is left out. */
export function locateMentions(
  traced: readonly TracedMention[],
  sentence: Sentence | undefined,
  place: Pick<EntityMention, 'sentence' | 'document'>,
): readonly EntityMention[] {
  if (traced.length === 0) return [];
  const wordIds = nodeWords(sentence);
  return traced.map((mention) => ({ ...finish(mention, wordIds), ...place }));
}

/** The brackets of a sentence first; what they say makes sense only when they are right. */
function check({ value, errors }: Checked<readonly TracedMention[]>): readonly FormatError[] {
  return errors.length > 0 ? errors : checkMentions(value);
}

/** The mentions of each document, those of sentences whose brackets are right. */
function byDocument(
  traced: readonly Checked<readonly TracedMention[]>[],
  documents: readonly number[],
): readonly (readonly TracedMention[])[] {
  const mentions = Array.from({ length: (documents.at(-1) ?? 0) + 1 }, (): TracedMention[] => []);
  for (const [index, { value, errors }] of traced.entries()) {
    // One by one: as arguments of one call, half a million of them are too many.
    if (errors.length === 0) for (const mention of value) mentions[documents[index] ?? 0]?.push(mention);
  }
  return mentions;
}

function findFirst(sentences: readonly Sentence[]): FormatError | undefined {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const [first] = tokens.flatMap((token) => miscPlaces(token, 'Entity'));
  if (first === undefined) return undefined;
  const expected = '# global.Entity = eid-etype-head-identity in the first sentence';
  return { line: first.line, column: first.column, found: 'Entity without # global.Entity', expected };
}

/** The words among the nodes of a sentence, by the nodes' numbers from 1: undefined for an empty node. */
function nodeWords(sentence: Sentence | undefined): readonly (number | undefined)[] {
  const nodes = sentence?.tokens.filter(({ kind }) => kind !== 'multiword') ?? [];
  return [undefined, ...nodes.map((node) => (node.kind === 'word' ? node.id : undefined))];
}

function finish(
  { opening, parts }: TracedMention,
  wordIds: readonly (number | undefined)[],
): Omit<EntityMention, 'sentence' | 'document'> {
  const attributes = Array.from(opening.attributes, ([name, { value }]) => [name, value] as const);
  return {
    eid: opening.eid,
    attributes: Object.fromEntries(attributes),
    // What is understood and not printed can't be shown: a part of empty nodes alone is left out.
    parts: parts.flatMap(({ first, last }) => {
      // From both ends: the words between are many where mentions are long.
      let [from, to] = [first, last];
      while (from <= to && wordIds[from] === undefined) from += 1;
      while (to >= from && wordIds[to] === undefined) to -= 1;
      const [start, end] = [wordIds[from], wordIds[to]];
      return start === undefined || end === undefined || from > to ? [] : [{ first: start, last: end }];
    }),
    line: opening.line,
    column: opening.column,
  };
}
