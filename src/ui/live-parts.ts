import { useEffect, useSyncExternalStore } from 'react';
import { createEmitter } from '#ui/emitter.ts';

const live = new Set<string>();
let wanted: readonly string[] | undefined;
let isReady = false;
let hear: ((live: ReadonlySet<string>) => void) | undefined;
const { subscribe, emit } = createEmitter();

function tell(): void {
  isReady = wanted?.every((part) => live.has(part)) ?? false;
  document.documentElement.toggleAttribute('data-ready', isReady);
  hear?.(live);
  emit();
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
 * Names the parts of the page that come by themselves. When all of them are live the root element says so, as `data-ready`:
 * tests and tools that use the page wait for it.
 * @param listener is told which parts live, whenever that changes
 */
export function waitForParts(parts: readonly string[], listener?: (live: ReadonlySet<string>) => void): void {
  wanted = parts;
  hear = listener;
  tell();
}

/** Whether all of them live. */
export function useReady(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isReady,
    () => false,
  );
}
