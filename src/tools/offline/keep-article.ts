import { copyResponse } from 'workbox-core/copyResponse.js';
import type { KeptArticle, KeptFile } from '#tools/offline/kept-site.ts';
import { siteAddress } from '#ui/site-address.ts';

// Runs in the worker.

/** What the articles of one version of the site are kept in. */
export interface ArticleShelf {
  readonly version: string;
  readonly cacheName: string;
}

const listPath = siteAddress('/kept/');

/** Keeps a file, if it isn’t kept. Errors: it can't be had, the server has another one, or the device is full. */
export async function keepFile(cache: Cache, { url, revision, integrity }: KeptFile): Promise<void> {
  if (await cache.match(url)) return;
  // Where the address tells the content, the version before may have the file.
  const known = revision === null ? await caches.match(url) : undefined;
  const response =
    known ?? (await fetch(new Request(url, { integrity, cache: revision === null ? 'default' : 'reload' })));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // A page that came by a detour can't be shown as the answer to another address.
  await cache.put(url, response.redirected ? await copyResponse(response) : response);
}

/**
 * Keeps an article, with all that its pages ask for; its list comes last and says that it is whole. What this site has no list of
 * is no article.
 * Errors: it can't be had, the server has another version of it, or the device is full.
 */
export async function keepArticle(slug: string, { version, cacheName }: ArticleShelf): Promise<void> {
  const cache = await caches.open(cacheName);
  const list = `${listPath}${slug}.json`;
  if (await cache.match(list)) return;
  const response = await fetch(list, { cache: 'no-cache' });
  if (response.status === 404) return;
  if (!response.ok) throw new Error(`${list}: ${response.status}`);
  const article: KeptArticle = await response.clone().json();
  if (article.version !== version) throw new Error(`${list} is of another version`);
  await Promise.all(article.files.map((file) => keepFile(cache, file)));
  await cache.put(list, response);
}

/** Lists the articles that are kept whole. */
export async function listKeptArticles({ cacheName }: ArticleShelf): Promise<readonly KeptArticle[]> {
  const cache = await caches.open(cacheName);
  const requests = await cache.keys();
  const lists = requests.filter(({ url }) => new URL(url).pathname.startsWith(listPath));
  const responses = await Promise.all(lists.map((list) => cache.match(list)));
  return Promise.all(
    responses.flatMap((response): Promise<KeptArticle>[] => (response ? [response.json()] : [])),
  );
}
