/**
 * Reads what this device keeps under a key. Undefined where nothing is kept, where it is broken, and in a browser that refuses
 * storage: for a reader that is all the same.
 * @param parse what is kept as the value it means; undefined, or an error, where it means none
 */
export function readStored<Value>(
  key: string,
  parse: (text: string) => Value | undefined,
): Value | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a text on this device, or forgets it. Where storage is refused it holds for this visit only. */
export function store(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A private window, or a full one.
  }
}

/** Calls back when another tab has stored something else under a key. Returns how to stop that. */
export function watchStored(key: string, listener: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
