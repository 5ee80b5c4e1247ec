// Apart from `stored.ts`, of which the script before the first paint is made.

/**
 * Reads what is kept under a key for a visit: in one tab, from page to page and over a reload. Undefined where nothing is kept, where
 * it is broken, and in a browser that refuses storage.
 * @param parse what is kept as the value it means; undefined, or an error, where it means none
 */
export function readForVisit<Value>(
  key: string,
  parse: (text: string) => Value | undefined,
): Value | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a text for a visit, or forgets it; false where storage is refused: then it holds for this page only. */
export function storeForVisit(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    // A private window, or a full one.
    return false;
  }
}
