import { takeOverMessage } from '#tools/offline/kept-site.ts';
import { registerWorker } from '#tools/offline/register-worker.ts';

/** A new version of the site that is loaded, and waits. */
export interface NewVersion {
  /** Lets it take over, and loads the page anew. */
  readonly take: () => void;
  /** Says no more of it while this page is open. It takes over by itself once no page is. */
  readonly decline: () => void;
}

const declined = new WeakSet<ServiceWorker>();

function describe(registration: ServiceWorkerRegistration, worker: ServiceWorker): NewVersion {
  const reload = () => location.reload();
  return {
    take: () => {
      // Gone where it was taken in another window, which may also have found a still newer one.
      if (!registration.waiting) return reload();
      // Only here: in other windows somebody is reading.
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
      registration.waiting.postMessage(takeOverMessage);
    },
    decline: () => void declined.add(worker),
  };
}

/**
 * Registers the worker and tells when a new version waits for the reader's word. It asks the server for one at each visit,
 * and whenever the reader comes back to the page: an installed app may stay open for weeks.
 */
export async function watchVersions(
  onNewVersion: (version: NewVersion) => void,
  signal: AbortSignal,
): Promise<void> {
  const registration = await registerWorker();
  if (!registration || signal.aborted) return;
  const tell = () => {
    const { active, waiting } = registration;
    // Without one before it, it is no new version.
    if (active && waiting && !declined.has(waiting) && !signal.aborted)
      onNewVersion(describe(registration, waiting));
  };
  const follow = () => registration.installing?.addEventListener('statechange', tell, { signal });
  tell();
  follow();
  registration.addEventListener('updatefound', follow, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    },
    { signal },
  );
}
