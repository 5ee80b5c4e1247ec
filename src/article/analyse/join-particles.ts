import { type DraftWord, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';

/** Particles that nearly every verb can have; others are one only with a verb that a dictionary has with them. */
const usual =
  /^(?:ab|an|auf|aus|bei|da|dar|ein|fest|fort|her|herab|heran|heraus|herein|herum|hervor|hin|hinaus|hinein|hinzu|los|mit|nach|nieder|um|vor|voran|vorbei|weg|weiter|zu|zurück|zusammen)$/;

/** Whether words between may stand between a verb and its particle: no other finite verb that has one, no end of the sentence. */
function findVerb(
  words: readonly DraftWord[],
  at: number,
  isKnown: (lemma: string) => boolean,
): number | undefined {
  const particle = words[at]?.form.toLowerCase() ?? '';
  let nearest: number | undefined;
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || !/^VV(?:FIN|IMP)$/.test(xposOf(word)) || !/^(?:VERB|AUX)$/.test(uposOf(word)))
      continue;
    if (word.options.some(({ lemma }) => isKnown(particle + lemma))) return index;
    nearest ??= index;
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
    const verb = findVerb(result, at, (lemma) => table.has(lemma, 'VERB'));
    const found = verb === undefined ? undefined : result[verb];
    const particle = word.form.toLowerCase();
    const isKnown =
      found?.options.some(({ lemma }) => table.has(particle + lemma, 'VERB')) || usual.test(particle);
    if (verb === undefined || found === undefined || found.partner !== undefined || !isKnown) {
      result[at] = { ...word, tag: uposOf(word) === 'ADP' ? 'ADP APPR' : 'ADV ADV' };
      continue;
    }
    // The one whose verb is known with this particle is meant: *schlug … vor* of *schlagen*.
    const options = found.options.toSorted(
      (a, b) =>
        Number(table.has(word.form.toLowerCase() + b.lemma, 'VERB')) -
        Number(table.has(word.form.toLowerCase() + a.lemma, 'VERB')),
    );
    result[verb] = { ...found, options, partner: at };
    result[at] = { ...word, partner: verb };
  }
  return result;
};
