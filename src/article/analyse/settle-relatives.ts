import { inColumn } from '#article/analyse/cells.ts';
import { type DraftWord, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { endOf, findNounPhrases, type NounPhrase, startOf } from '#article/analyse/noun-phrases.ts';

const columns = ['Masc', 'Fem', 'Neut', 'Plur'] as const;

/** The noun that a relative pronoun behind a comma can only be of; undefined where two stand before it: *der Mann aus der Stadt, der*. */
function findAntecedent(
  words: readonly DraftWord[],
  phrases: readonly NounPhrase[],
  comma: number,
): DraftWord | undefined {
  const phrase = phrases.find((one) => endOf(one) === comma - 1);
  const head = phrase && words[phrase.head];
  if (phrase === undefined || head === undefined || uposOf(head) !== 'NOUN') return undefined;
  const before = words[(phrase.preposition ?? startOf(phrase)) - 1];
  return before !== undefined && /^(?:NOUN|PROPN)$/.test(uposOf(before)) ? undefined : head;
}

/** Gives a relative pronoun gender and number of the noun before its comma, where that is the only one: *die Frau, der das Kind half*. */
export const settleRelatives: Pass = (words) => {
  if (!words.some((word) => xposOf(word) === 'PRELS')) return words;
  const phrases = findNounPhrases(words);
  return words.map((word, at) => {
    if (xposOf(word) !== 'PRELS') return word;
    const comma = words[at - 1]?.form === ',' ? at - 1 : at - 2;
    const antecedent = words[comma]?.form === ',' ? findAntecedent(words, phrases, comma) : undefined;
    if (antecedent === undefined) return word;
    const own = columns.filter((column) => (antecedent.cells & inColumn(column)) !== 0);
    const cells = word.cells & inColumn(...own);
    return cells === 0 ? word : { ...word, cells };
  });
};
