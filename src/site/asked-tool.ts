import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { createEmitter } from '#ui/emitter.ts';

/** What a reader asks for that is loaded on first use; each time another object, so that asking twice is seen. */
export type AskedTool =
  /** `toggles`: a voice that is reading falls silent instead. */
  | { readonly tool: 'listen'; readonly toggles?: true }
  /** Of a sentence, by its id; else of what is selected, or of the sentence that the reader is at. */
  | { readonly tool: 'quote'; readonly sentence?: string }
  | { readonly tool: 'print' }
  /** The reading panel, and the list of keys and layers: shown, or hidden. */
  | { readonly tool: 'comfort' }
  | { readonly tool: 'shortcuts' };

let asked: AskedTool | undefined;
const { subscribe, emit } = createEmitter();

/** Asks for a tool, from wherever in the page: it stands in one place, those who ask in several. */
export function askForTool(tool: AskedTool): void {
  asked = tool;
  emit();
}

const drawn = new Set<AskedTool['tool']>();

/** Tells that a tool is in the page, so that the browser itself can show and hide it; or not any more. */
export function setDrawnTool(tool: AskedTool['tool'], isDrawn: boolean): void {
  if (isDrawn) drawn.add(tool);
  else drawn.delete(tool);
  emit();
}

/** Whether a tool is in the page. */
export function useIsDrawn(tool: AskedTool['tool']): boolean {
  return useSyncExternalStore(
    subscribe,
    () => drawn.has(tool),
    () => false,
  );
}

/** Calls back when something is asked for the next time. */
export function onceAsked(listener: () => void): void {
  const stop = subscribe(() => {
    if (asked === undefined) return;
    stop();
    listener();
  });
}

/** Tells that what was asked for is taken up, or can't be had. */
export function forgetAskedTool(): void {
  asked = undefined;
  emit();
}

/**
 * Takes up what is asked for.
 * @param take does it; false where it is another part's
 */
export function useAskedTool(take: (asked: AskedTool) => boolean): void {
  const wish = useSyncExternalStore(
    subscribe,
    () => asked,
    () => undefined,
  );
  const takeUp = useEffectEvent(take);
  useEffect(() => {
    if (wish && takeUp(wish)) forgetAskedTool();
  }, [wish]);
}
