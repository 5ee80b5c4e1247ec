import type { ExpressionContent } from '#study/store/saved-expression.ts';

/** What a list shows of a word, so that none needs a text or a dictionary for it. */
export type WordContent = Pick<ExpressionContent, 'dictionary' | 'gloss' | 'entry'>;

/** What is shown of a word without its sentence, where *here: released* would be of nowhere: what a dictionary says of it, else its gloss. */
export function wordContentOf({ dictionary, gloss, entry }: WordContent): WordContent {
  if (entry && (gloss === undefined || !entry.areCandidates)) return { dictionary, entry };
  return { dictionary, ...(gloss !== undefined && { gloss }) };
}
