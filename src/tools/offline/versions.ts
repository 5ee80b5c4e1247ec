import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { type ArticleShelf, keepArticle, keepFile } from '#tools/offline/keep-article.ts';
import { dictionaryFolder, keptAddress, slugAt } from '#tools/offline/kept-site.ts';
import { pathInSite, siteAddress } from '#ui/site-address.ts';

// Runs in the worker.

declare const self: {
  readonly clients: {
    readonly matchAll: (of: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly { readonly url: string }[]>;
  };
};

/** What is kept in any case. Named here alone: the build writes the whole list wherever its name stands. */
export const keptSite = import.meta.env.KEPT;
const { version, files, dictionaries, newest } = keptSite;

// Another site like this one may stand beside it, under another path of the host.
const prefix = `lesart${siteAddress('')}`;

// Caches for each version, so that none ever takes a file of another for its own: one for what every page needs, one for what
// is kept of the articles.
setCacheNameDetails({ prefix, suffix: version });

/** What the articles of this version are kept in. */
export const shelf: ArticleShelf = { version, cacheName: `${prefix}-articles-${version}` };

const namesOfVersions = async () => (await caches.keys()).filter((name) => name.startsWith(`${prefix}-`));

/** Lists the paths of what an earlier version has kept. */
async function listKeptBefore(): Promise<readonly string[]> {
  const names = await namesOfVersions();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => pathInSite(new URL(url).pathname));
}

/**
 * Finds a dictionary of this version, and keeps it from now on. Undefined for what is none, and where there is no network, no room or
 * another version on the server.
 */
export async function findDictionary(url: string): Promise<Response | undefined> {
  const file = dictionaries.find((one) => new URL(one.url, location.href).href === url);
  if (!file) return undefined;
  try {
    const cache = await caches.open(shelf.cacheName);
    await keepFile(cache, file);
    return await cache.match(file.url);
  } catch {
    return undefined;
  }
}

/** Lists the articles that are open. */
async function listOpen(): Promise<readonly string[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const paths = windows.map(({ url }) => new URL(url).pathname);
  // The host may have more beside the site.
  const own = paths.filter((path) => path.startsWith(siteAddress('/'))).map(pathInSite);
  return own.flatMap((path) => (keptAddress(path) === '/' ? newest : slugAt(path)) ?? []);
}

/** Keeps what was kept, and what is being read. Where one of them can't be had the version is given up, and tried again later. */
export async function keepOn(): Promise<void> {
  const before = await listKeptBefore();
  // The very first version had all articles, among all else.
  const slugs = new Set([...(await listOpen()), ...before.flatMap((path) => slugAt(path) ?? [])]);
  // What is kept in any case has pages like those of articles.
  for (const { url } of files) slugs.delete(slugAt(pathInSite(url)) ?? '');
  // One after the other: there may be hundreds.
  for (const slug of slugs) await keepArticle(slug, shelf);
  if (!before.some((path) => path.startsWith(`/${dictionaryFolder}`))) return;
  const cache = await caches.open(shelf.cacheName);
  for (const file of dictionaries) await keepFile(cache, file);
}

/**
 * Deletes the versions before this one, but not while another window is open, which may still show any of them; and none
 * that came after it: a newer one may be on its way.
 */
export async function forgetVersions(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  const names = await namesOfVersions();
  const before = names.slice(0, Math.max(0, names.indexOf(cacheNames.precache)));
  await Promise.all(before.filter((name) => name !== shelf.cacheName).map((name) => caches.delete(name)));
}
