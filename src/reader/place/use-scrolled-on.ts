import { useEffect, useEffectEvent } from 'react';

/**
 * Tells once when the reader has scrolled on.
 * @param active whether to listen: from then on counts
 * @param windows how far, in heights of the window
 */
export function useScrolledOn(active: boolean, windows: number, onScrolled: () => void): void {
  const tell = useEffectEvent(onScrolled);
  useEffect(() => {
    if (!active) return;
    const from = window.scrollY;
    const listening = new AbortController();
    window.addEventListener(
      'scroll',
      () => {
        if (Math.abs(window.scrollY - from) < windows * window.innerHeight) return;
        listening.abort();
        tell();
      },
      { signal: listening.signal, passive: true },
    );
    return () => listening.abort();
  }, [active, windows]);
}
