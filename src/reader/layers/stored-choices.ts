import { type Choices, isGlossedWords, isTranslationLayout, switches } from '#reader/layers/choices.ts';

const storageKey = 'lesart.choices';

const keptSwitches = [...switches, 'keys'] as const;

/** Choices that are kept on this device from visit to visit. An actor is not: who matters belongs to one article. */
export type StoredChoices = Omit<Choices, 'actor'>;

/** Reads what is kept; a broken value, or a browser that refuses storage, is as if nothing were. */
export function readStoredChoices(): Partial<StoredChoices> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    const kept: Partial<Record<keyof StoredChoices, unknown>> = stored;
    const { glosses, translation } = kept;
    const said = keptSwitches.filter((name) => typeof kept[name] === 'boolean');
    return {
      ...Object.fromEntries(said.map((name) => [name, kept[name] === true])),
      ...(isGlossedWords(glosses) && { glosses }),
      ...(isTranslationLayout(translation) && { translation }),
    };
  } catch {
    return {};
  }
}

/** Keeps the choices; where storage is refused they hold for this visit only. */
export function storeChoices(choices: StoredChoices & Partial<Choices>): void {
  const { actor: _, ...stored } = choices;
  try {
    localStorage.setItem(storageKey, JSON.stringify(stored));
  } catch {
    // A private window: the URL still carries them.
  }
}
