/** Those who want to be told. */
export interface Emitter {
  /** Returns how to stop that: what `useSyncExternalStore` asks for. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly emit: () => void;
  /** Forgets all who listen. */
  readonly clear: () => void;
}

/**
 * Makes a list of listeners, for a store that isn't React's.
 * @param begin what is to go on as long as anybody listens; returns how to end it
 */
export function createEmitter(begin?: () => () => void): Emitter {
  const listeners = new Set<() => void>();
  let end: (() => void) | undefined;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) end = begin?.();
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) end?.();
      };
    },
    emit: () => {
      for (const listener of listeners) listener();
    },
    clear: () => listeners.clear(),
  };
}
