import type { Article } from '#article/document/article.ts';
import { articleText } from '#article/document/sentences.ts';
import { fetchData, type WordsOfArticle } from '#site/article-files.ts';

/** Fetches an article alone. Errors: it can't be had. */
export function fetchText(file: string): Promise<Article> {
  return fetchData(file);
}

/** Fetches what the shelf asks of an article's words. Errors: it can't be had. */
export function fetchWords(file: string): Promise<WordsOfArticle> {
  return fetchData(file);
}

/** Fetches the printed words of an article. Errors: it can't be had. */
export async function fetchPlainText(file: string): Promise<string> {
  return articleText(await fetchText(file));
}
