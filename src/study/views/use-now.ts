import { useState } from 'react';
import { readClock } from '#ui/clock.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * The time, in milliseconds since 1970, as exact as what is shown needs it; and how to have it exact.
 * @param nextLook when the time matters again, seen from a time; undefined: never
 */
export function useNow(
  nextLook: (now: number) => number | undefined,
): readonly [now: number, look: () => void] {
  const [now, setNow] = useState(readClock);
  const look = () => setNow(readClock());
  const next = nextLook(now);
  useListening(
    (signal) => {
      const lookAgain = () => setNow(readClock());
      const timer = next === undefined ? undefined : setTimeout(lookAgain, next - now);
      // Where nobody looks, and while the device sleeps, timers are late.
      document.addEventListener('visibilitychange', lookAgain, { signal });
      window.addEventListener('pageshow', lookAgain, { signal });
      return () => clearTimeout(timer);
    },
    [now, next],
  );
  return [now, look];
}
