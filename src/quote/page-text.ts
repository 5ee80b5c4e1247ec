import type { Article } from '#document/article.ts';
import { inlineText } from '#document/inline.ts';
import { articleSentences } from '#document/sentences.ts';

/** The German texts that the article's page has, as a search of the page comes upon them. */
export interface PageText {
  /** The text of each sentence, by its anchor, in reading order. */
  readonly sentences: ReadonlyMap<string, string>;
  /** What stands before the article and may say the same: the headline, the author, the outline's headings. */
  readonly before: readonly string[];
}

/** Lists the texts of an article's page. */
export function pageText(article: Article): PageText {
  const headings = article.sections.flatMap(({ heading }) => (heading ? [inlineText(heading.inlines)] : []));
  return {
    sentences: new Map(articleSentences(article).map(({ id, inlines }) => [id, inlineText(inlines)])),
    before: [article.title.de, ...(article.author === undefined ? [] : [article.author]), ...headings],
  };
}
