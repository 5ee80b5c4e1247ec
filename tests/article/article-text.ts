import type { Article, Sentence } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';

function sentencesText(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => inlineText(sentence.inlines)).join(' ');
}

/** The article as the source printed it: sentences joined by a space, blocks by an empty line. */
export function articleText(article: Article): string {
  return article.sections
    .flatMap((section) => [
      ...(section.heading ? [sentencesText([section.heading])] : []),
      ...section.blocks.map((block) => sentencesText(block.sentences)),
    ])
    .join('\n\n');
}
