import type { Article } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { articleSentences } from '#article/document/sentences.ts';

/** A sentence as it is spoken: its German text as the source prints it, without glosses or translation. */
export interface SpokenSentence {
  /** The sentence's anchor in the page. */
  readonly id: string;
  readonly text: string;
}

/** What is read aloud of an article, in reading order: its headings and byline too, nothing English. */
export function spokenSentences(article: Article): readonly SpokenSentence[] {
  return articleSentences(article).map(({ id, inlines }) => ({ id, text: inlineText(inlines) }));
}
