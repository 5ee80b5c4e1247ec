import { takeOverMessage } from '#tools/offline/kept-site.ts';
import { registerWorker } from '#tools/offline/register-worker.ts';
import { readForVisit, storeForVisit } from '#ui/stored-for-visit.ts';

/** A new version of the site that is loaded, and waits. */
export interface NewVersion {
  /** Lets it take over, and loads the page anew. */
  readonly take: () => void;
  /** Says no more of it during this visit. It takes over by itself once no page is open. */
  readonly decline: () => void;
}

/** Kept for the visit once the reader has declined: another one that comes meanwhile needn't be asked for either. */
const declined = 'lesart.declined';

function describe(registration: ServiceWorkerRegistration): NewVersion {
  const reload = () => location.reload();
  return {
    take: () => {
      // Gone where it was taken in another window, which may also have found a still newer one.
      if (!registration.waiting) return reload();
      // Only here: in other windows somebody is reading.
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
      registration.waiting.postMessage(takeOverMessage);
    },
    decline: () => void storeForVisit(declined, '1'),
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
    if (active && waiting && !readForVisit(declined, Boolean) && !signal.aborted)
      onNewVersion(describe(registration));
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
