import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Article } from '#article/document/article.ts';
import {
  dictionaryFolder,
  type KeptArticle,
  type KeptFile,
  type KeptSite,
  keptAddress,
  slugAt,
} from '#tools/offline/kept-site.ts';

/** What only machines ask for, or other sites, and the lists themselves; a page never does. */
const leftOut = /^(?:(?:_headers|robots\.txt|sitemap\.xml|lesart\.png|sw\.js|library\.json)$|kept\/)/;

const dataOfArticle = /^assets\/articles\/(?<slug>[^/]+)\/(?<isText>article-)?/;

/** What a built site has to keep: what every page needs, and each article by itself, the most of a library. */
export interface KeptFiles {
  readonly site: KeptSite;
  readonly articles: readonly KeptArticle[];
}

/** An article on the way to its list. */
interface Gathered {
  title: Article['title'];
  bytes: number;
  readonly files: KeptFile[];
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

async function listPaths(dist: string): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !leftOut.test(path))
    .toSorted();
}

/**
 * Lists what a built site needs to work without a network, and names the version: what every page needs, and for each article its
 * pages and data. At `/` stands a copy of the newest article's English page.
 * @param base what all addresses of the site begin with
 */
export async function listKeptFiles(dist: string, base: string): Promise<KeptFiles> {
  const shared: KeptFile[] = [];
  const dictionaries: KeptFile[] = [];
  const gathered = new Map<string, Gathered>();
  let doorway: { readonly file: KeptFile; readonly bytes: number } | undefined;
  let newest: string | undefined;
  // One after the other: all at once, those of a library would all be in the memory. Data of articles come before pages.
  for (const path of await listPaths(dist)) {
    const content = await readFile(join(dist, path));
    const sum = hash(content);
    const url = base + (path.endsWith('index.html') ? keptAddress(path).slice(1) : path);
    // Built files have their content's hash in their name.
    const revision = path.startsWith('assets/') ? null : sum.slice(0, 12);
    const file: KeptFile = { url, revision, integrity: `sha256-${sum}` };
    const data = dataOfArticle.exec(path)?.groups;
    const slug = data?.slug ?? (path.endsWith('index.html') ? slugAt(path) : undefined);
    if (data?.slug !== undefined && !gathered.has(data.slug))
      gathered.set(data.slug, { title: { de: '', en: '' }, bytes: 0, files: [] });
    const article = slug === undefined ? undefined : gathered.get(slug);
    if (path === 'index.html') doorway = { file, bytes: content.length };
    else if (path.startsWith(dictionaryFolder)) dictionaries.push(file);
    else if (!article) shared.push(file);
    else {
      article.files.push(file);
      article.bytes += content.length;
      if (data?.isText !== undefined) article.title = titleOf(content);
    }
  }
  for (const [slug, article] of gathered) {
    if (!doorway || !article.files.some(({ integrity }) => integrity === doorway?.file.integrity)) continue;
    newest = slug;
    article.files.push(doorway.file);
    article.bytes += doorway.bytes;
  }
  const version = hash(JSON.stringify([shared, dictionaries, [...gathered]])).slice(0, 12);
  const articles = Array.from(gathered, ([slug, article]) => ({ version, slug, ...article }));
  const bytes = articles.reduce((sum, article) => sum + article.bytes, 0);
  const site = { version, files: shared, dictionaries, library: { articles: articles.length, bytes } };
  return { site: { ...site, ...(newest !== undefined && { newest }) }, articles };
}

/** Reads the title of an article in its data. */
function titleOf(content: Buffer): Article['title'] {
  const { title }: Pick<Article, 'title'> = JSON.parse(content.toString('utf8'));
  return title;
}
