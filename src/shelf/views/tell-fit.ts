import type { TFunction } from 'i18next';
import type { TranslationFit } from '#article/adopt/match-translation.ts';

/** Tells how many sentences of a text have English: those that it stands with, and those that share it with the one before. */
export function tellFit(
  { translated, shared, sentences }: TranslationFit,
  t: TFunction<'shelf/views'>,
): string {
  const told = t('english.fit', { translated, count: sentences });
  return shared > 0 ? `${told} ${t('english.shared', { count: shared })}` : told;
}
