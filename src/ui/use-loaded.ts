import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Loads what a part of the page works with, once there is something for it to do: a reader of whom nothing is kept needs none of it.
 * @returns undefined before it is there, null where it can't be had: nobody has asked for it, so nobody is told
 */
export function useLoaded<Value>(isAsked: boolean, load: () => Promise<Value>): Value | null | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: Value | null }>();
  const begin = useEffectEvent(load);
  useEffect(() => {
    if (!isAsked) return;
    begin().then(
      (value) => setLoaded({ value }),
      () => setLoaded({ value: null }),
    );
  }, [isAsked]);
  return loaded?.value;
}
