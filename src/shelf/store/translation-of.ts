import type { KeptText, KeptTranslation } from '#shelf/store/kept-text.ts';

/** The translation that a text has; undefined where it never had one, or it was taken away. */
export function translationOf({ translation }: Pick<KeptText, 'translation'>): KeptTranslation | undefined {
  return translation && !translation.value.removed ? translation.value : undefined;
}

/** The files that a text is kept in: its own, and that of its translation. */
export function sourcesOf(text: Pick<KeptText, 'source' | 'translation'>): readonly string[] {
  const translation = translationOf(text);
  return [text.source.id, ...(translation ? [translation.source] : [])];
}
