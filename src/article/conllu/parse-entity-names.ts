import type { FormatError } from '#article/conllu/format-error.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Sentence } from '#article/conllu/sentence.ts';

/** The names of the attributes in `Entity=`, or what is wrong with their declaration; no names if there is none. */
export type EntityNames =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

// What UD English-GUM before 2.10 called them.
const OLDER_NAMES: ReadonlyMap<string, string> = new Map([
  ['GRP', 'eid'],
  ['entity', 'etype'],
]);

/** The names that a declaration lists, under today's; undefined where it is none: one empty or there twice, none for the eid. */
export function splitEntityNames(value: string): readonly string[] | undefined {
  const names = value.split('-').map((name) => OLDER_NAMES.get(name) ?? name);
  const isRight = !names.includes('') && new Set(names).size === names.length && names.includes('eid');
  return isRight ? names : undefined;
}

/**
 * Reads `# global.Entity = eid-etype-head-identity`, which holds for the whole file, under today's names.
 * Errors: a name that is empty or there twice, none for the eid, a second declaration that says something else.
 * Source: ufal.mff.cuni.cz/corefud, file format ("global.Entity").
 */
export function parseEntityNames(sentences: readonly Sentence[]): EntityNames {
  const [comment, ...others] = sentences.flatMap((sentence) =>
    sentence.comments.filter(({ key }) => key === 'global.Entity'),
  );
  if (comment === undefined) return { ok: true, names: [] };
  const value = comment.value ?? '';
  const names = splitEntityNames(value);
  const errors: FormatError[] = others
    .filter((other) => other.value !== comment.value)
    .map((other) => ({
      ...commentPlace(other),
      found: quoteText(other.value ?? ''),
      expected: `the same as in line ${comment.line}, ${quoteText(value)}`,
    }));
  if (names === undefined) {
    const expected = 'names with a hyphen between, each once, eid among them';
    errors.unshift({ ...commentPlace(comment), found: quoteText(value), expected });
  }
  return names !== undefined && errors.length === 0 ? { ok: true, names } : { ok: false, errors };
}
