import { opensSentence } from '#article/analyse/clauses.ts';
import { findShortVerbs } from '#article/analyse/derive-verbs.ts';
import { type DraftWord, type Pass, uposOf } from '#article/analyse/draft.ts';

/** What no noun has behind it: *Ruf mich an!*, *Fang bitte an!* */
const behindVerb = /^(?:mich|dich|sich|mir|dir|ihm|ihn|uns|euch|bitte|doch|mal)$/;

/** Who may stand behind a finite verb that is no imperative. */
const subject = /^(?:ich|du|er|sie|es|man|wir|ihr|Sie)$/;

/** The tag that a word has as a verb, where it may be one that opens its sentence and nothing else. */
function verbTag({ form, candidates }: DraftWord, next: DraftWord | undefined): string | undefined {
  if (!/^\p{Lu}\p{Ll}+$/u.test(form) || next === undefined) return undefined;
  const isNominal = candidates.all.some(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos));
  if (isNominal && !behindVerb.test(next.form)) return undefined;
  const verbs = candidates.all.filter(({ upos }) => upos === 'VERB').map(({ xpos }) => xpos);
  if (verbs.includes('VVIMP') && !subject.test(next.form)) return 'VERB VVIMP';
  return verbs.includes('VVFIN') ? 'VERB VVFIN' : undefined;
}

/**
 * Gives a question or a request that has no finite verb in its first clause the word that opens it as one, where that was taken for a
 * noun for its capital: *Gibst du mir das Buch?*, *Ruf mich an!*
 */
export const settleOpeningVerbs: Pass = (words, { table }) =>
  words.map((word, at) => {
    if (!/^(?:NOUN|PROPN|X)$/.test(uposOf(word)) || !opensSentence(words[at - 1])) return word;
    // *Ruf* is a noun to the dictionary, which has *rufe*.
    const all = [...word.candidates.all, ...findShortVerbs(word.form.toLowerCase(), table)];
    const opening = { ...word, candidates: { ...word.candidates, all } };
    const tag = verbTag(opening, words[at + 1]);
    if (tag === undefined) return word;
    const rest = words.slice(at + 1);
    const end = rest.findIndex(({ form }) => /^[.,:;!?–]$/.test(form));
    const hasVerb = rest.slice(0, end === -1 ? undefined : end).some((one) => /VVFIN$|VVIMP$/.test(one.tag));
    return hasVerb ? word : { ...opening, tag };
  });
