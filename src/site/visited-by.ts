import { ownId } from '#article/document/own-text.ts';
import { findVisitText } from '#shelf/open/visit-texts.ts';
import { pathInSite } from '#ui/site-address.ts';

/** The id of the text that is open for this visit only and that a click leads to, in this window. */
export function visitedBy({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): string | undefined {
  if (button > 0 || ctrlKey || metaKey || shiftKey) return undefined;
  const link = target instanceof Element ? target.closest('a') : null;
  const slug = link && pathInSite(link.pathname).replace(/^\/[^/]+\//, '');
  const id = slug ? ownId(slug) : undefined;
  return id !== undefined && findVisitText(id) ? id : undefined;
}
