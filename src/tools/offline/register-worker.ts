import { scriptAddress } from '#ui/script-address.ts';
import { siteAddress } from '#ui/site-address.ts';

/** Where the build puts the worker: at the site's root, for its address says what it may serve. */
const address = siteAddress('/sw.js');

/** How long to wait where the browser doesn't tell when it is idle, in milliseconds. */
const patience = 2000;

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, patience);
  });
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!import.meta.env.PROD) return undefined;
  // It loads the whole site, which is no hurry.
  await untilIdle();
  return navigator.serviceWorker.register(scriptAddress(address));
}

let registering: Promise<ServiceWorkerRegistration | undefined> | undefined;

/**
 * Registers the service worker when the page is idle, once. Undefined where there can't be one: in development, in old
 * browsers, in private windows, where storage is refused. The page then works as it does without.
 */
export function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  registering ??= register().catch(() => undefined);
  return registering;
}
