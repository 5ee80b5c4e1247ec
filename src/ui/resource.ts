import { use } from 'react';

/** What is loaded by key, once: an article, the words of a language. */
export interface Resource<Key, Value> {
  /** Loads ahead, so that the page that needs it can be rendered at once. */
  readonly load: (key: Key) => Promise<Value>;
  /** The same promise for a key at each call: React tells promises apart by their order in a component. */
  readonly get: (key: Key) => Promise<Value>;
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
  const known = new Map<Key, Promise<Value>>();
  const asked = new Map<Key, Promise<Value>>();
  /** Who asks while it is on its way waits for the same: words that are added to the one would be missing in another. */
  const ask = (key: Key): Promise<Value> => {
    const asking = asked.get(key) ?? loader(key).finally(() => asked.delete(key));
    asked.set(key, asking);
    return asking;
  };
  /** As a promise that tells React at once what it has: nothing is to wait for what is there. */
  const keep = (key: Key, value: Value): Value => {
    known.set(key, Object.assign(Promise.resolve(value), { status: 'fulfilled', value }));
    return value;
  };
  const load = async (key: Key): Promise<Value> => known.get(key) ?? keep(key, await ask(key));
  const get = (key: Key): Promise<Value> => {
    const loading =
      known.get(key) ??
      new Promise<Value>((resolve) => {
        ask(key).then(resolve, () => {
          // Whoever asks next asks anew.
          known.delete(key);
          onFailure();
        });
      });
    known.set(key, loading);
    return loading;
  };
  return { get, load };
}

/**
 * Reads a resource in a component, which waits for it where it isn't there yet. By `use` each time: passed over for what has
 * come meanwhile, the next `use` would be given this one's promise, and the component would go on without what it asked for.
 */
export function useResource<Key, Value>(resource: Resource<Key, Value>, key: Key): Value {
  return use(resource.get(key));
}
