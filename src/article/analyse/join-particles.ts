import { betweenClauses } from '#article/analyse/clauses.ts';
import { type DraftWord, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { isSeparable, maySeparate } from '#article/analyse/separable-verbs.ts';

/**
 * The place of a particle’s verb: the last one before it that can have it, by what is known of the verb; else the last one. Beyond an auxiliary of
 * its own clause it isn’t sought: *Sie hat viele Bücher, auch dieses ist dabei*.
 */
function findVerb(
  words: readonly DraftWord[],
  at: number,
  isKnown: (lemma: string) => boolean,
): number | undefined {
  let nearest: number | undefined;
  let isOwnClause = true;
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word !== undefined && betweenClauses.test(word.form)) isOwnClause = false;
    if (word === undefined || !/^VV(?:FIN|IMP)$/.test(xposOf(word)) || !/^(?:VERB|AUX)$/.test(uposOf(word)))
      continue;
    if (word.options.some(({ lemma }) => isKnown(lemma))) return index;
    nearest ??= index;
    if (isOwnClause && uposOf(word) === 'AUX') break;
  }
  return nearest;
}

/**
 * Joins a verb’s particle that stands apart to its verb: the last one before it that a dictionary has with this particle, else the last
 * one. A particle without a verb is none.
 */
export const joinParticles: Pass = (words, { table }) => {
  const result = [...words];
  for (const [at, word] of words.entries()) {
    if (xposOf(word) !== 'PTKVZ') continue;
    const particle = word.form.toLowerCase();
    const isKnown = (lemma: string) => isSeparable(particle, lemma, table);
    const verb = findVerb(result, at, isKnown);
    const found = verb === undefined ? undefined : result[verb];
    const mayJoin = found?.options.some(({ lemma }) => maySeparate(particle, lemma, table)) === true;
    if (verb === undefined || found === undefined || found.partner !== undefined || !mayJoin) {
      result[at] = { ...word, tag: uposOf(word) === 'ADP' ? 'ADP APPR' : 'ADV ADV' };
      continue;
    }
    // The one whose verb is known with this particle is meant: *schlug … vor* of *schlagen*.
    const options = found.options.toSorted((a, b) => Number(isKnown(b.lemma)) - Number(isKnown(a.lemma)));
    result[verb] = { ...found, options, partner: at };
    result[at] = { ...word, partner: verb };
  }
  return result;
};
