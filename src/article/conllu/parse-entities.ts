import { checkEntities, checkMentions } from '#article/conllu/check-mentions.ts';
import type { Checked } from '#article/conllu/checked.ts';
import { miscPlaces } from '#article/conllu/find-misc.ts';
import { type FormatError, sortErrors } from '#article/conllu/format-error.ts';
import { parseEntityNames } from '#article/conllu/parse-entity-names.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { type TracedMention, traceMentions } from '#article/conllu/trace-mentions.ts';

/** A stretch of text that means something that can be told again: *der amerikanische Außenminister*, *er*. */
export interface EntityMention {
  readonly eid: string;
  /** By the names of `# global.Entity`, today's for older ones; without the eid and those that are not given. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The sentence's number in the file, from 0. */
  readonly sentence: number;
  /** Contiguous parts in order, by word IDs; one unless the mention is discontinuous. */
  readonly parts: readonly { readonly first: number; readonly last: number }[];
  /** Where its first bracket opens. */
  readonly line: number;
  readonly column: number;
}

/** The mentions of a file in the order in which they open, or everything that is wrong with its brackets. */
export type ParsedEntities =
  | { readonly ok: true; readonly mentions: readonly EntityMention[] }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/**
 * Reads `Entity=` of a whole file. An eid means the same in the whole file, as an article is one document.
 * Errors: brackets without `# global.Entity`; see `traceMentions`, `checkMentions` and `checkEntities`.
 * Source: ufal.mff.cuni.cz/corefud, file format.
 */
export function parseEntities(sentences: readonly Sentence[]): ParsedEntities {
  const declared = parseEntityNames(sentences);
  if (!declared.ok) return declared;
  const undeclared = declared.names.length === 0 ? findFirst(sentences) : undefined;
  if (undeclared !== undefined) return { ok: false, errors: [undeclared] };
  const traced = sentences.map((sentence) => traceMentions(sentence, declared.names));
  const wrong = [
    ...sentences.flatMap((sentence, index) => check(sentence, traced[index])),
    ...checkEntities(traced.flatMap(({ value, errors }) => (errors.length > 0 ? [] : value))),
  ];
  if (wrong.length > 0) return { ok: false, errors: sortErrors(wrong) };
  return {
    ok: true,
    mentions: traced.flatMap(({ value }, index) => value.map((mention) => finish(mention, index))),
  };
}

/** The brackets of a sentence first; what they say makes sense only when they are right. */
function check(
  sentence: Sentence,
  traced: Checked<readonly TracedMention[]> | undefined,
): readonly FormatError[] {
  if (traced === undefined) return [];
  return traced.errors.length > 0 ? traced.errors : checkMentions(sentence, traced.value);
}

function findFirst(sentences: readonly Sentence[]): FormatError | undefined {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const [first] = tokens.flatMap((token) => miscPlaces(token, 'Entity'));
  if (first === undefined) return undefined;
  const expected = '# global.Entity = eid-etype-head-identity in the first sentence';
  return { line: first.line, column: first.column, found: 'Entity without # global.Entity', expected };
}

function finish({ opening, parts }: TracedMention, sentence: number): EntityMention {
  const attributes = Array.from(opening.attributes, ([name, { value }]) => [name, value] as const);
  return {
    eid: opening.eid,
    attributes: Object.fromEntries(attributes),
    sentence,
    parts: parts.map(({ first, last }) => ({ first, last })),
    line: opening.line,
    column: opening.column,
  };
}
