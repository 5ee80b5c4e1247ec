import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addPlugins, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { keptAddress, takeOverMessage } from '#tools/offline/kept-site.ts';
import { siteAddress } from '#ui/site-address.ts';

// The service worker. The build bundles this file alone, with what there is to keep in the place of
// `import.meta.env.KEPT`. It takes over when no page of the version before is open, or when the reader says so.

declare const self: {
  readonly addEventListener: ((type: 'activate', listener: (event: ExtendableEvent) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent) => void) => void);
  readonly clients: {
    readonly matchAll: (of: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
};

/** The page for addresses that aren't there. */
const notFoundAddress = siteAddress('/404.html');

// Another site like this one may stand beside it, under another path of the host.
const prefix = `lesart${siteAddress('')}`;
const { version, files } = import.meta.env.KEPT;

// A cache for each version, so that none ever takes a file of another for its own.
setCacheNameDetails({ prefix, suffix: version });

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

// An address that this version doesn't know may be a page of a newer one.
registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request);
    } catch (error) {
      const page = await matchPrecache(notFoundAddress);
      if (!page) throw error;
      return new Response(page.body, { status: 404, headers: page.headers });
    }
  }),
);

// The browser may take the caches away at any time; then the site is as it is without a worker.
setCatchHandler(({ request }) => fetch(request));

/**
 * Deletes the versions before this one, but not while another window is open, which may still show any of them; and none
 * that came after it: a newer one may be on its way.
 */
async function forgetVersions(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  const versions = (await caches.keys()).filter((name) => name.startsWith(`${prefix}-`));
  const before = versions.slice(0, Math.max(0, versions.indexOf(cacheNames.precache)));
  await Promise.all(before.map((name) => caches.delete(name)));
}

// The first visit is served from now on too.
clientsClaim();
self.addEventListener('activate', (event) => event.waitUntil(forgetVersions()));
self.addEventListener('message', ({ data }) => {
  if (data === takeOverMessage) void self.skipWaiting();
});
