const storageKey = 'lesart.reloaded';

/** The address of the page's script, which is another one in each version of the site. */
function ownVersion(): string {
  return document.querySelector('script[src]')?.getAttribute('src') ?? '';
}

async function reloadIfReplaced(): Promise<void> {
  try {
    const version = ownVersion();
    const reloaded = sessionStorage.getItem(storageKey) ?? '';
    if (version === '' || reloaded.includes(version)) return;
    const page = await fetch(location.href, { cache: 'no-cache' });
    // The same version again would have the same trouble: the server's, or the network's.
    if (!page.ok || (await page.text()).includes(version)) return;
    sessionStorage.setItem(storageKey, reloaded + version);
    location.reload();
  } catch {
    // No network, or no storage to see a loop by: the page stays as it is.
  }
}

/**
 * Loads the page anew, once for each version, where one of its scripts is gone because a new version of the site has
 * replaced it. It must run before the scripts that it watches. Source: vite.dev/guide/build, "Load Error Handling".
 */
export function reloadWhenGone(): void {
  window.addEventListener('vite:preloadError', () => void reloadIfReplaced());
  // The first script of all, or one that it can't do without, says so at its element alone.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) void reloadIfReplaced();
    },
    { capture: true },
  );
}
