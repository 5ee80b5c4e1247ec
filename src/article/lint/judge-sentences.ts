import type { FormatError } from '#article/conllu/format-error.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { findSpoilt } from '#article/lint/check-file.ts';
import { areSparse } from '#article/lint/check-glosses.ts';
import type { Finding } from '#article/lint/finding.ts';
import { rules } from '#article/lint/rules.ts';

/** Rules that ask for what only our own articles have: identities of actors.json, our metadata. */
const ours: ReadonlySet<string> = new Set(['speaker', 'identity', 'metadata-key']);

const nobody = { actors: {}, minor: {}, key: [] };

/**
 * What the rules have against sentences that somebody only wants to read: nothing of it hinders that. Our conventions are those of
 * German, so of another language the standard's rules alone are asked.
 * @param slips what is wrong with the format: of the same cell or comment nothing else is said
 * @param opening the comments before the first word of the document, of which only the first part has them in its sentences
 */
export function judgeSentences(
  sentences: readonly Sentence[],
  slips: readonly FormatError[],
  isGerman: boolean,
  opening: Sentence['comments'],
): readonly Finding[] {
  const isSparse = areSparse(opening);
  const asked = rules.filter(
    ({ name, force }) =>
      !ours.has(name) && (isGerman || force === 'standard') && !(isSparse && name === 'gloss'),
  );
  const judged = asked.flatMap(({ name, check }) =>
    check({ text: '', sentences, registry: nobody, lexicon: undefined }).map(
      (error): Finding => ({ ...error, rule: name, severity: 'warning' }),
    ),
  );
  if (slips.length === 0) return judged;
  const isSpoilt = findSpoilt(sentences, slips);
  return judged.filter((finding) => !isSpoilt(finding));
}
