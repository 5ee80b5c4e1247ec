import type { TFunction } from 'i18next';
import type { ReadOwnText } from '#shelf/open/read-own-text.ts';

/** Why a text of the reader's own isn't there. */
export type Missing = Exclude<ReadOwnText, { readonly ok: true }>;

/** What the page says of a text that it hasn't got: it isn't there, it has been taken away, or the browser doesn't give it. */
export function sayMissing(
  missing: Missing,
  t: TFunction<'shelf/views'>,
): { readonly title: string; readonly text: string } {
  if (missing.reason === 'deleted')
    return { title: t('own.deleted.title', { title: missing.title }), text: t('own.deleted.text') };
  const told = missing.reason === 'unknown' ? missing.reason : 'unreadable';
  return { title: t(`own.${told}.title`), text: t(`own.${told}.text`) };
}
