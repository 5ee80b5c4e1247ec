import { use } from 'react';

/** What is loaded by key, once: an article, the words of a language. */
export interface Resource<Key, Value> {
  /** Loads ahead, so that the page that needs it can be rendered at once. */
  readonly load: (key: Key) => Promise<Value>;
  readonly get: (key: Key) => Value | Promise<Value>;
}

/** Makes a resource of a loader; what failed to load is asked for again the next time. */
export function createResource<Key, Value>(loader: (key: Key) => Promise<Value>): Resource<Key, Value> {
  const known = new Map<Key, Value | Promise<Value>>();
  const get = (key: Key): Value | Promise<Value> => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const loading = loader(key);
    known.set(key, loading);
    loading.then(
      (loaded) => known.set(key, loaded),
      () => known.delete(key),
    );
    return loading;
  };
  return { get, load: async (key) => get(key) };
}

/** Reads a resource in a component, which waits for it where it isn't there yet. */
export function useResource<Key, Value>(resource: Resource<Key, Value>, key: Key): Value {
  const value = resource.get(key);
  return value instanceof Promise ? use(value) : value;
}
