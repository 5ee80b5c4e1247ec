import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addPlugins, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { fillAwayPage } from '#tools/offline/fill-away-page.ts';
import { keepArticle, listKeptArticles } from '#tools/offline/keep-article.ts';
import {
  type KeptState,
  keptAddress,
  slugAt,
  takeOverMessage,
  type WorkerMessage,
} from '#tools/offline/kept-site.ts';
import { pathInSite, siteAddress } from '#ui/site-address.ts';

// The service worker. The build bundles this file alone, with what every page needs in the place of
// `import.meta.env.KEPT`. It takes over when no page of the version before is open, or when the reader says so.

declare const self: {
  readonly addEventListener: ((
    type: 'install' | 'activate',
    listener: (event: ExtendableEvent) => void,
  ) => void) &
    ((type: 'message', listener: (event: ExtendableMessageEvent) => void) => void);
  readonly clients: {
    readonly matchAll: (of: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
};

/** The page for addresses that aren't there. */
const notFoundAddress = siteAddress('/404.html');

// Another site like this one may stand beside it, under another path of the host.
const prefix = `lesart${siteAddress('')}`;
const { version, files, newest, library } = import.meta.env.KEPT;

// Caches for each version, so that none ever takes a file of another for its own: one for what every page needs, one for what
// is kept of the articles.
setCacheNameDetails({ prefix, suffix: version });
const shelf = { version, cacheName: `${prefix}-articles-${version}` };

addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) => {
      // Some hosts send the page for what isn't there with that very status.
      const isNotFoundPage = response.status === 404 && new URL(request.url).pathname === notFoundAddress;
      return response.ok || isNotFoundPage ? response : null;
    },
  },
]);
precacheAndRoute([...files], {
  // The query is the reader's choices: the page is the same.
  ignoreURLParametersMatching: [/^/],
  directoryIndex: '',
  cleanURLs: false,
  urlManipulation: ({ url }) => [new URL(keptAddress(url.pathname), url)],
});

// A page that another window has opened before this worker took over asks for the chunks of its own version.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(siteAddress('/assets/')),
  async ({ request }) => (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request),
);

/** What stands for a page that can't be had: that it isn't on this device, or, where all of the library is, that it isn't at all. */
async function standIn({ pathname }: URL): Promise<Response | undefined> {
  const kept = await listKeptArticles(shelf);
  const language = pathInSite(pathname).startsWith('/de/') ? 'de' : 'en';
  const isAway = kept.length < library.articles;
  const page = await matchPrecache(isAway ? siteAddress(`/${language}/offline/`) : notFoundAddress);
  if (!page) return undefined;
  const html = await page.text();
  return new Response(isAway ? fillAwayPage(html, kept, language) : html, {
    status: isAway ? 503 : 404,
    headers: page.headers,
  });
}

// The pages of articles. An address that this version doesn't know may be a page of a newer one.
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ request, url }) => {
    const kept = await caches.match(keptAddress(url.pathname), { cacheName: shelf.cacheName });
    if (kept) return kept;
    try {
      return await fetch(request);
    } catch (error) {
      const page = request.mode === 'navigate' ? await standIn(url) : undefined;
      if (!page) throw error;
      return page;
    }
  },
);

// The browser may take the caches away at any time; then the site is as it is without a worker.
setCatchHandler(({ request }) => fetch(request));

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
  const paths = windows.map(({ url }) => pathInSite(new URL(url).pathname));
  return paths.flatMap((path) => (keptAddress(path) === '/' ? newest : slugAt(path)) ?? []);
}

/** Keeps what was kept, and what is being read. Where one of them can't be had the version is given up, and tried again later. */
async function keepOn(): Promise<void> {
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
async function forgetVersions(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  const names = await namesOfVersions();
  const before = names.slice(0, Math.max(0, names.indexOf(cacheNames.precache)));
  await Promise.all(before.filter((name) => name !== shelf.cacheName).map((name) => caches.delete(name)));
}

async function tellState(): Promise<KeptState> {
  const kept = await listKeptArticles(shelf);
  const bytes = kept.reduce((sum, article) => sum + article.bytes, 0);
  return {
    articles: library.articles - kept.length,
    bytes: library.bytes - bytes,
    kept: kept.map(({ slug }) => slug),
  };
}

/** Keeps an article, and tells whether that went well. */
function tryToKeep(slug: string): Promise<boolean> {
  return keepArticle(slug, shelf).then(
    () => true,
    () => false,
  );
}

// The first visit is served from now on too.
clientsClaim();
self.addEventListener('install', (event) => event.waitUntil(keepOn()));
self.addEventListener('activate', (event) => event.waitUntil(forgetVersions()));
self.addEventListener('message', (event) => {
  const message: WorkerMessage = event.data;
  if (message === takeOverMessage) return void self.skipWaiting();
  const answering = message === 'tell' ? tellState() : tryToKeep(message.keep);
  event.waitUntil(answering.then((answer) => event.ports[0]?.postMessage(answer)));
});
