import { type Comfort, comfortValues, defaultComfort } from '#reader/comfort/comfort.ts';
import { readStored, store, watchStored } from '#ui/stored.ts';

const storageKey = 'lesart.comfort';

/** What was chosen, by the names of `Comfort`: each a value of its list. What isn't named is as it is designed. */
export type ChosenComfort = Readonly<Partial<Record<string, string>>>;

/** Reads what is kept; a broken value, or a browser that refuses storage, is as if nothing were. */
export function readStoredComfort(): ChosenComfort {
  const known: ReadonlyMap<string, readonly unknown[]> = new Map(Object.entries(comfortValues));
  const parse = (text: string): ChosenComfort => {
    const stored: object = JSON.parse(text);
    return Object.fromEntries(
      Object.entries(stored).filter(([name, value]) => known.get(name)?.includes(value)),
    );
  };
  return readStored(storageKey, parse) ?? {};
}

/** Keeps how the page is set; where storage is refused it holds for this visit only. */
export function storeComfort(comfort: Comfort): void {
  const chosen = Object.entries(comfort).filter((choice) => !isDefault(choice));
  store(storageKey, chosen.length > 0 ? JSON.stringify(Object.fromEntries(chosen)) : undefined);
}

/** Calls back when another tab has set the page otherwise, with what is kept now. Returns how to stop that. */
export function watchStoredComfort(listener: (chosen: ChosenComfort) => void): () => void {
  return watchStored(storageKey, () => listener(readStoredComfort()));
}

function isDefault([name, value]: readonly [name: string, value: string]): boolean {
  return Object.entries(defaultComfort).some(([known, usual]) => known === name && usual === value);
}
