import { sharedNames } from '#tools/offline/kept-site.ts';
import { siteAddress } from '#ui/site-address.ts';

/** Where what another app has shared waits for the page that opens it: a cache, which the worker and the page both have. */
const cacheName = 'lesart.shared';

function addressOf(number: number): string {
  return siteAddress(`/shared/${number}`);
}

/** Keeps what was shared until the page takes it: files, or a text. In the worker. */
export async function keepShared(form: FormData): Promise<void> {
  const cache = await caches.open(cacheName);
  // Behind what was shared before, and no page has taken yet.
  const { length: before } = await cache.keys();
  const files = form.getAll(sharedNames.files).filter((one) => one instanceof File);
  const text = form.get(sharedNames.text);
  const shared = files.length === 0 && typeof text === 'string' ? [new File([text], '')] : files;
  await Promise.all(
    shared.map((file, index) =>
      cache.put(
        addressOf(before + index),
        new Response(file, { headers: { 'X-File-Name': encodeURIComponent(file.name) } }),
      ),
    ),
  );
}

/** Takes what was shared, once: files, or a text. Nothing where there is no cache, or nothing was shared. In the page. */
export async function takeShared(): Promise<readonly (File | string)[]> {
  try {
    if (!(await caches.has(cacheName))) return [];
    const cache = await caches.open(cacheName);
    const responses = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    const taken = await Promise.all(
      responses.map(async (response) => {
        if (!response) return [];
        const name = decodeURIComponent(response.headers.get('X-File-Name') ?? '');
        return [name === '' ? await response.text() : new File([await response.blob()], name)];
      }),
    );
    await caches.delete(cacheName);
    return taken.flat();
  } catch {
    return [];
  }
}
