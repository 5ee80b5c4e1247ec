import { isOurPage } from '#ui/renew-page.ts';

const storageKey = 'lesart.reloaded';

/** The address of a script or a style, as the page writes it: another content has another. */
function addressOf(element: Element | null): string {
  return element?.getAttribute('src') ?? element?.getAttribute('href') ?? '';
}

/** Loads the page anew where the server has another one, which doesn't ask for a file any more that is gone. */
async function reloadIfReplaced(gone: Element | null): Promise<void> {
  try {
    const script = Array.from(document.scripts).find(({ src }) => src !== '') ?? null;
    const version = addressOf(script);
    const reloaded = sessionStorage.getItem(storageKey) ?? '';
    if (version === '' || reloaded.includes(version)) return;
    const page = await fetch(location.href, { cache: 'no-cache' });
    // The same file again would have the same trouble: the server's, or the network's.
    const text = await page.text();
    // Nor may a stranger's page, of an error or a login, take the place of one that reads.
    if (!isOurPage(page, text) || text.includes(addressOf(gone ?? script))) return;
    sessionStorage.setItem(storageKey, reloaded + version);
    location.reload();
  } catch {
    // No network, or no storage to see a loop by: the page stays as it is.
  }
}

/**
 * Loads the page anew, once for each version, where one of its files is gone because a new version of the site has
 * replaced it. It must run before the files that it watches. Source: vite.dev/guide/build, "Load Error Handling".
 */
export function reloadWhenGone(): void {
  // What is loaded later stands in no page; the script that asks for it has another address in each version.
  for (const type of ['vite:preloadError', 'lesart:gone'])
    window.addEventListener(type, () => void reloadIfReplaced(null));
  // The first script of all, one that it can't do without, or the style: only their elements say so.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof Element && target.matches('script,[rel=stylesheet]'))
        void reloadIfReplaced(target);
    },
    { capture: true },
  );
}
