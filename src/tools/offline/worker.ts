import { clientsClaim } from 'workbox-core';
import { addPlugins, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { fillAwayPage } from '#tools/offline/fill-away-page.ts';
import { keepArticle, listKeptArticles } from '#tools/offline/keep-article.ts';
import {
  type KeptOrNot,
  type KeptState,
  keptAddress,
  shownAddress,
  takeOverMessage,
  type WorkerMessage,
} from '#tools/offline/kept-site.ts';
import { keepShared } from '#tools/offline/shared-files.ts';
import { findDictionary, forgetVersions, keepOn, keptSite, shelf } from '#tools/offline/versions.ts';
import { pathInSite, siteAddress } from '#ui/site-address.ts';

// The service worker. The build bundles this file alone, with what every page needs in the place of
// `import.meta.env.KEPT` (`versions.ts`). It takes over when no page of the version before is open, or when the reader says so.

declare const self: {
  readonly addEventListener: ((
    type: 'install' | 'activate',
    listener: (event: ExtendableEvent) => void,
  ) => void) &
    ((type: 'message', listener: (event: ExtendableMessageEvent) => void) => void);
  readonly skipWaiting: () => Promise<void>;
};

/** The page for addresses that aren't there. */
const notFoundAddress = siteAddress('/404.html');

const { files, library } = keptSite;

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
  urlManipulation: ({ url }) => [new URL(shownAddress(url.pathname), url)],
});

// A dictionary is kept once it has been asked for. A page that another window has opened before this worker took over asks for the chunks
// of its own version.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(siteAddress('/assets/')),
  async ({ request }) =>
    (await caches.match(request.url, { ignoreVary: true })) ??
    (await findDictionary(request.url)) ??
    fetch(request),
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

// What another app shares comes here, and nowhere else: the page of the shelf opens it.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/(?:de|en)\/shelf\/?$/.test(pathInSite(url.pathname)),
  async ({ request, url }) => {
    await keepShared(await request.formData());
    return Response.redirect(url.pathname, 303);
  },
  'POST',
);

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

async function tellState(): Promise<KeptState> {
  const kept = await listKeptArticles(shelf);
  const bytes = kept.reduce((sum, article) => sum + article.bytes, 0);
  return {
    articles: library.articles - kept.length,
    bytes: library.bytes - bytes,
    kept: kept.map(({ slug }) => slug),
  };
}

/** Keeps an article, and tells how that went. */
async function tryToKeep(slug: string): Promise<KeptOrNot> {
  try {
    await keepArticle(slug, shelf);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
  }
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
