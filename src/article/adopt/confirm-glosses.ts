import type { SenseTable } from '#article/analyse/read-senses.ts';
import { openConfirmedGlosses } from '#article/analyse/sure-gloss.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';

/** The forms of the words of a sentence's expressions, which have one gloss for the whole. */
function expressionWords(sentence: Sentence): ReadonlySet<number> {
  return new Set(parseExpressions(sentence).value.flatMap(({ words }) => words));
}

/**
 * Finds glosses for words of which the translation of their sentence confirms one sense, those of expressions excepted: a separable verb is
 * none of the senses of its parts.
 * @param translations of the sentences, in their order
 * @returns items of MISC, by the lines of their words
 */
export function confirmGlosses(
  sentences: readonly Sentence[],
  translations: readonly (string | undefined)[],
  senses: SenseTable,
): ReadonlyMap<number, string> {
  const find = openConfirmedGlosses(senses);
  const items = new Map<number, string>();
  for (const [index, sentence] of sentences.entries()) {
    const english = translations[index]?.split(' ');
    if (english === undefined) continue;
    const taken = expressionWords(sentence);
    for (const { id, form, lemma, upos, misc, line } of wordsOf(sentence)) {
      if (taken.has(id) || miscValue(misc, 'Gloss') !== undefined) continue;
      const gloss = find({ form, lemma: lemma ?? form, upos: upos ?? '' }, english);
      if (gloss !== undefined) items.set(line, `Gloss=${gloss}`);
    }
  }
  return items;
}
