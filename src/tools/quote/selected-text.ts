import type { Sentence } from '#article/document/article.ts';
import { inlineText, wordsOf } from '#article/document/inline.ts';

/** The selected part of one sentence. */
export interface Stretch {
  /** The sentence's anchor in the page. */
  readonly sentence: string;
  /** Where it begins and ends in the sentence's German text. */
  readonly start: number;
  readonly end: number;
  /** Which of the sentence's printed words they are, from 0, in order. */
  readonly words: readonly number[];
  readonly isWhole: boolean;
}

/** What is quoted of an article: whole words of one sentence or of several that follow one another. */
export interface SelectedText {
  readonly stretches: readonly [Stretch, ...Stretch[]];
  /** The German text of all, as the source prints it; paragraphs divided by an empty line. */
  readonly text: string;
}

/** Selects a sentence. */
export function selectSentence({ id, inlines }: Sentence): SelectedText {
  const text = inlineText(inlines);
  const words = wordsOf(inlines).map((_, position) => position);
  return { stretches: [{ sentence: id, start: 0, end: text.length, words, isWhole: true }], text };
}
