import type { Language } from '#article/document/language.ts';
import { ownSlug } from '#article/document/own-text.ts';
import { findVisitText } from '#shelf/open/visit-texts.ts';
import { ownAddress } from '#site/lead-to-own.ts';
import type { Owners } from '#site/owners.ts';
import { siteAddress } from '#ui/site-address.ts';

/** Draws a text that is open for this visit in the place of this page: another page would know nothing of it. */
export async function visitOwn(language: Language, id: string, owners: Owners): Promise<void> {
  const container = document.getElementById('root');
  if (!container) return;
  const address = siteAddress(`/${language}/${ownSlug(id)}`);
  history.pushState(null, '', address);
  window.scrollTo(0, 0);
  const { drawOwn } = await import('#site/draw-own.tsx');
  await drawOwn(container, { kind: 'own', language }, owners, { isTurned: true });
}

/**
 * Calls back when Back or Forward lead from a text that is open for this visit to another one of those. What else they lead to isn't there any
 * more, and is loaded; within the text they take back a layer, and it stays.
 * @returns how to stop that
 */
export function onTurnedAway(id: string, draw: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const look = () => {
    const asked = ownAddress()?.id;
    if (asked === id) return;
    if (asked !== undefined && findVisitText(asked)) draw();
    else location.reload();
  };
  window.addEventListener('popstate', look, { signal });
  return () => listening.abort();
}
