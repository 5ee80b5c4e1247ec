import type { ReadOwnText } from '#shelf/open/read-own-text.ts';

/** Why a text of the reader's own isn't there. */
export type Missing = Exclude<ReadOwnText, { readonly ok: true }>['reason'];

/** What the page says of a text that it hasn't got: it isn't there, it has been taken away, or the browser doesn't give it. */
export function sayMissing(reason: Missing): 'unknown' | 'deleted' | 'unreadable' {
  return reason === 'unknown' || reason === 'deleted' ? reason : 'unreadable';
}
