import { useEffect } from 'react';

const live = new Set<string>();
let wanted: readonly string[] = [];

function tell(): void {
  const isReady = wanted.length > 0 && wanted.every((part) => live.has(part));
  document.documentElement.toggleAttribute('data-ready', isReady);
}

/** Says that a part of the page, by name, is React's and works, for as long as it does: once it has what it shows. */
export function useLivePart(part: string, isLive = true): void {
  useEffect(() => {
    if (!isLive) return;
    live.add(part);
    tell();
    return () => {
      live.delete(part);
      tell();
    };
  }, [part, isLive]);
}

/**
 * Says on the root element, as `data-ready`, when all parts of the page that come by themselves are live: tests and tools
 * that use the page wait for it.
 */
export function useReadyPage(parts: string): void {
  useEffect(() => {
    wanted = parts.split(' ');
    tell();
    return () => {
      wanted = [];
      tell();
    };
  }, [parts]);
}
