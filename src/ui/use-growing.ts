import { startTransition, useEffect, useState } from 'react';

/**
 * How many of many things are drawn by now: so many at first, and more each time the browser has had its turn, so that the first are
 * seen at once and the page stays free.
 * @param all how many there are, at the moment
 */
export function useGrowing(all: number, first: number, step: number): number {
  const [drawn, setDrawn] = useState(first);
  const isWhole = drawn >= all;
  useEffect(() => {
    if (isWhole) return;
    // The more stands there the less a piece of the same size is.
    const grow = () => startTransition(() => setDrawn(drawn + Math.max(step, drawn >> 1)));
    const frame = requestAnimationFrame(() => setTimeout(grow));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, drawn, step]);
  return drawn;
}
