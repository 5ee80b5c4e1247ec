import { useEffect, useState } from 'react';
import { readClock } from '#study/store/study-time.ts';

/** How often a list looks whether more is due, in milliseconds. */
const step = 20_000;

/** The time, in milliseconds since 1970, as exact as a list needs it; and how to have it exact. */
export function useNow(): readonly [now: number, look: () => void] {
  const [now, setNow] = useState(readClock);
  const look = () => setNow(readClock());
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock()), step);
    return () => clearInterval(timer);
  }, []);
  return [now, look];
}
