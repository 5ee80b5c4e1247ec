import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { type ArticleShelf, keepArticle } from '#tools/offline/keep-article.ts';
import { keptAddress, slugAt } from '#tools/offline/kept-site.ts';
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
const { version, files, newest } = keptSite;

// Another site like this one may stand beside it, under another path of the host.
const prefix = `lesart${siteAddress('')}`;

// Caches for each version, so that none ever takes a file of another for its own: one for what every page needs, one for what
// is kept of the articles.
setCacheNameDetails({ prefix, suffix: version });

/** What the articles of this version are kept in. */
export const shelf: ArticleShelf = { version, cacheName: `${prefix}-articles-${version}` };

const namesOfVersions = async () => (await caches.keys()).filter((name) => name.startsWith(`${prefix}-`));

/** Lists the articles that an earlier version has kept. The very first had all of them, among all else. */
async function listKeptBefore(): Promise<readonly string[]> {
  const names = await namesOfVersions();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().flatMap(({ url }) => slugAt(pathInSite(new URL(url).pathname)) ?? []);
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
  const slugs = new Set([...(await listOpen()), ...(await listKeptBefore())]);
  // What is kept in any case has pages like those of articles.
  for (const { url } of files) slugs.delete(slugAt(pathInSite(url)) ?? '');
  // One after the other: there may be hundreds.
  for (const slug of slugs) await keepArticle(slug, shelf);
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
