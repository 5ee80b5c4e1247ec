import { useEffect, useState } from 'react';
import { idle } from '#ui/idle.ts';

/**
 * Loads what the page can do without until it is idle; undefined until then. Where it can't be had the page stays as it
 * is, and the next visit tries again.
 * @param load stays the same while the component lives
 */
export function useLater<Value>(load: () => Promise<Value>): Value | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: Value }>();
  useEffect(() => {
    idle()
      .then(load)
      .then(
        (value) => setLoaded({ value }),
        () => undefined,
      );
  }, [load]);
  return loaded?.value;
}
