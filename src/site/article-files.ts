import type { Analysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { articleText } from '#article/document/sentences.ts';
import { siteAddress } from '#ui/site-address.ts';

/** The paths of an article's data in the site: what stands in its page is only the text. */
export interface ArticleFiles {
  readonly article: string;
  /** What stands beside the text. */
  readonly apparatus: string;
  /** What can be asked of the words of a section, by its anchor. */
  readonly analysis: Readonly<Record<string, string>>;
}

/** An article with what stands beside its text. */
export interface ArticleData {
  readonly article: Article;
  readonly apparatus: Apparatus;
}

/** Addresses whose last answer was none. */
const failed = new Set<string>();

/**
 * Fetches a file of the site's own data, once it is asked for. Errors: it can't be had; where the server hasn't got it any
 * more, the page may be one of an older version, and `lesart:gone` says so.
 */
async function fetchData(address: string) {
  // What has come broken the browser would keep.
  const response = await fetch(siteAddress(address), { cache: failed.has(address) ? 'reload' : 'default' });
  failed.add(address);
  if (!response.ok) {
    window.dispatchEvent(new Event('lesart:gone'));
    throw new Error(`${address}: ${response.status}`);
  }
  const data = await response.json();
  failed.delete(address);
  return data;
}

/** Fetches an article and what stands beside it. Errors: it can't be had. */
export async function fetchArticle(files: ArticleFiles): Promise<ArticleData> {
  const [article, apparatus]: [Article, Apparatus] = await Promise.all([
    fetchData(files.article),
    fetchData(files.apparatus),
  ]);
  return { article, apparatus };
}

/** Fetches the printed words of an article. Errors: it can't be had. */
export async function fetchPlainText(file: string): Promise<string> {
  const article: Article = await fetchData(file);
  return articleText(article);
}

/** Fetches what can be asked of the words of a section. Errors: it can't be had; the article has no such section. */
export async function fetchAnalysis({ analysis }: ArticleFiles, section: string): Promise<Analysis> {
  const address = Object.hasOwn(analysis, section) ? analysis[section] : undefined;
  if (address === undefined) throw new Error(`no section "${section}"`);
  return fetchData(address);
}
