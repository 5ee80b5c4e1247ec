import { type Choices, isGlossedWords, isTranslationLayout } from '#choices/choices.ts';

const storageKey = 'lesart.choices';

/** Choices that are kept on this device from visit to visit. An actor is not: who matters belongs to one article. */
export type StoredChoices = Omit<Choices, 'actor'>;

/** Reads what is kept; a broken value, or a browser that refuses storage, is as if nothing were. */
export function readStoredChoices(): Partial<StoredChoices> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    const { words, glosses, selftest, translation, keys }: Partial<Record<keyof StoredChoices, unknown>> =
      stored;
    return {
      ...(typeof keys === 'boolean' && { keys }),
      ...(typeof words === 'boolean' && { words }),
      ...(isGlossedWords(glosses) && { glosses }),
      ...(typeof selftest === 'boolean' && { selftest }),
      ...(isTranslationLayout(translation) && { translation }),
    };
  } catch {
    return {};
  }
}

/** Keeps the choices; where storage is refused they hold for this visit only. */
export function storeChoices({ words, glosses, selftest, translation, keys }: StoredChoices): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ words, glosses, selftest, translation, keys }));
  } catch {
    // A private window: the URL still carries them.
  }
}
