import type { Article, Section, Sentence } from '#article/document/article.ts';

/** A section's sentences in reading order, its heading first. */
export function sectionSentences(section: Section): readonly Sentence[] {
  const body = section.blocks.flatMap((block) => block.sentences);
  return section.heading ? [section.heading, ...body] : body;
}

/** All sentences of the article in reading order, headings and byline included. */
export function articleSentences(article: Article): readonly Sentence[] {
  return article.sections.flatMap(sectionSentences);
}
