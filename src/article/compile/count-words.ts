import type { Draft } from '#article/compile/draft.ts';
import { isSign } from '#article/conllu/is-sign.ts';
import { surfaceLines } from '#article/conllu/surface.ts';

/** Counts printed words: *im* is one, a comma none. */
export function countWords(draft: Draft): Draft {
  const wordCount = draft.source
    .flatMap((sentence) => surfaceLines(sentence.tokens))
    .filter((token) => !token.words.every(isSign)).length;
  return { ...draft, wordCount };
}
