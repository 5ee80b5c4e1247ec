import type { Language } from '#article/document/language.ts';
import { ownSlug } from '#article/document/own-text.ts';
import type { Owners } from '#site/owners.ts';
import { siteAddress } from '#ui/site-address.ts';

/** Draws a text that is open for this visit in the place of this page: another page would know nothing of it. */
export async function visitOwn(language: Language, id: string, owners: Owners): Promise<void> {
  const container = document.getElementById('root');
  if (!container) return;
  const address = siteAddress(`/${language}/${ownSlug(id)}`);
  history.pushState(null, '', address);
  window.addEventListener('popstate', () => {
    // Back leads to a page that isn't there any more; within the text it takes back a layer, and the text would be lost.
    if (location.pathname !== address) location.reload();
  });
  window.scrollTo(0, 0);
  const { drawOwn } = await import('#site/draw-own.tsx');
  await drawOwn(container, { kind: 'own', language }, owners);
}
