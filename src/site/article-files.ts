import type { Analysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { siteAddress } from '#ui/site-address.ts';

/** The paths of an article's data in the site: what stands in its page is only the text. */
export interface ArticleFiles {
  readonly article: string;
  /** What stands beside the text. */
  readonly apparatus: string;
  /** What can be asked of the words of a section, by its anchor. */
  readonly analysis: Readonly<Record<string, string>>;
}

/** The paths of what the shelf asks for of an article. */
export interface ShelfFiles {
  readonly article: string;
  /** `WordsOfArticle`. */
  readonly words: string;
}

/** What the shelf asks of an article's words, and where the rest of that is. */
export interface WordsOfArticle extends Pick<ArticleFiles, 'analysis'> {
  readonly counts: HeadwordCounts;
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
export async function fetchData(address: string) {
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

/** Fetches what can be asked of the words of a section. Errors: it can't be had; the article has no such section. */
export async function fetchAnalysis(
  { analysis }: Pick<ArticleFiles, 'analysis'>,
  section: string,
): Promise<Analysis> {
  const address = Object.hasOwn(analysis, section) ? analysis[section] : undefined;
  if (address === undefined) throw new Error(`no section "${section}"`);
  return fetchData(address);
}
