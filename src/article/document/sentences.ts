import type { Article, Section, Sentence } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';

/** A section's sentences in reading order, its heading first. */
export function sectionSentences(section: Section): readonly Sentence[] {
  const body = section.blocks.flatMap((block) => block.sentences);
  return section.heading ? [section.heading, ...body] : body;
}

/** All sentences of the article in reading order, headings and byline included. */
export function articleSentences(article: Article): readonly Sentence[] {
  return article.sections.flatMap(sectionSentences);
}

/** The printed words of the article, in one line: to be searched. */
export function articleText(article: Article): string {
  return articleSentences(article)
    .map(({ inlines }) => inlineText(inlines))
    .join(' ');
}

/** A sentence's plain German; undefined where there is none, or it only repeats what is plain already: *dast.* */
export function plainGerman({ simple, inlines }: Sentence): string | undefined {
  return simple === inlineText(inlines) ? undefined : simple;
}
