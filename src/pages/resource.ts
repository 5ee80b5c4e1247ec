import { use } from 'react';

/** What is loaded by key, once: an article, the words of a language. */
export interface Resource<Key, Value> {
  /** Loads ahead, so that the page that needs it can be rendered at once. */
  readonly load: (key: Key) => Promise<Value>;
  readonly get: (key: Key) => Value | Promise<Value>;
}

/**
 * Makes a resource of a loader.
 * @param onFailure where a page on the screen waits for what can't be had (a file that a new version of the site has
 * replaced), the browser fetches the whole page instead, unless the static page can do without
 * Errors: `load` fails as the loader does, and asks again the next time.
 */
export function createResource<Key, Value>(
  loader: (key: Key) => Promise<Value>,
  onFailure: () => void = () => location.reload(),
): Resource<Key, Value> {
  const known = new Map<Key, Value | Promise<Value>>();
  const asked = new Map<Key, Promise<Value>>();
  /** Who asks while it is on its way waits for the same: words that are added to the one would be missing in another. */
  const ask = (key: Key): Promise<Value> => {
    const asking = asked.get(key) ?? loader(key).finally(() => asked.delete(key));
    asked.set(key, asking);
    return asking;
  };
  const load = async (key: Key): Promise<Value> => {
    const value = known.get(key) ?? (await ask(key));
    known.set(key, value);
    return value;
  };
  const get = (key: Key): Value | Promise<Value> => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const loading = new Promise<Value>((resolve) => {
      ask(key).then(
        (loaded) => {
          known.set(key, loaded);
          resolve(loaded);
        },
        () => {
          // Whoever asks next asks anew.
          known.delete(key);
          onFailure();
        },
      );
    });
    known.set(key, loading);
    return loading;
  };
  return { get, load };
}

/** Reads a resource in a component, which waits for it where it isn't there yet. */
export function useResource<Key, Value>(resource: Resource<Key, Value>, key: Key): Value {
  const value = resource.get(key);
  return value instanceof Promise ? use(value) : value;
}
