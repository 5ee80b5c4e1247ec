import { cellsOf } from '#article/analyse/cells.ts';
import { opensSentence } from '#article/analyse/clauses.ts';
import { type DraftWord, type Pass, uposOf } from '#article/analyse/draft.ts';

const subject = cellsOf(['Nom'], ['Plur']);

/** Whether words are *die Leute* or *wir*: a subject in the plural that nothing stands before, with all that belongs to it. */
function isSubject(words: readonly DraftWord[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  if (words.length === 1) return /^(?:wir|sie)$/i.test(first.form);
  const mayBePlural = ({ candidates }: DraftWord) =>
    candidates.all.some(({ upos, cells }) => upos === 'NOUN' && (cells & subject) !== 0);
  const isRow = words.slice(1, -1).every(({ tag }) => tag === 'ADJ ADJA');
  return uposOf(first) === 'DET' && isRow && uposOf(last) === 'NOUN' && mayBePlural(last);
}

/** Whether a verb in the plural was taken for its infinitive, or for an adjective that no noun follows: *Wir weiten den Plan*. */
function mayBeFinite({ form, tag, candidates }: DraftWord, next: DraftWord | undefined): boolean {
  if (/^\p{Lu}/u.test(form)) return false;
  if (!candidates.all.some(({ xpos, feats }) => xpos === 'VVFIN' && feats.includes('Number=Plur')))
    return false;
  if (tag === 'ADJ ADJA') return next !== undefined && /^(?:DET|PRON|ADP)$/.test(uposOf(next));
  return tag === 'VERB VVINF';
}

/**
 * Gives a sentence that begins with its subject, and has no finite verb in its first clause, the verb behind the subject as one: *Die Leute schweigen.*, where
 * it is spelt as its infinitive.
 */
export const settleFirstVerbs: Pass = (words) => {
  const result = [...words];
  for (const at of words.keys()) {
    if (!opensSentence(words[at - 1])) continue;
    const rest = words.slice(at);
    const end = rest.findIndex(({ form }) => /^[.,:;!?–]$/.test(form));
    const clause = rest.slice(0, end === -1 ? undefined : end);
    if (clause.some(({ tag }) => /VVFIN$|VVIMP$|PTKZU$|KOUS$/.test(tag))) continue;
    const place = clause.findIndex((word, index) => mayBeFinite(word, clause[index + 1]));
    const verb = clause[place];
    if (verb !== undefined && isSubject(clause.slice(0, place)))
      result[at + place] = { ...verb, tag: 'VERB VVFIN' };
  }
  return result;
};
