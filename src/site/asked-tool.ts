import { useSyncExternalStore } from 'react';
import { createEmitter } from '#ui/emitter.ts';

/** What a reader asks for that is loaded on first use; each time another object, so that asking twice is seen. */
export type AskedTool =
  /** `toggles`: a voice that is reading falls silent instead. */
  | { readonly tool: 'listen'; readonly toggles?: true }
  /** Of a sentence, by its id; else of what is selected, or of the sentence that the reader is at. */
  | { readonly tool: 'quote'; readonly sentence?: string }
  | { readonly tool: 'print' };

let asked: AskedTool | undefined;
const { subscribe, emit } = createEmitter();

/** Asks for a tool, from wherever in the page: it stands in one place, those who ask in several. */
export function askForTool(tool: AskedTool): void {
  asked = tool;
  emit();
}

/** What was asked for last; undefined once it is taken up. */
export function useAskedTool(): AskedTool | undefined {
  return useSyncExternalStore(
    subscribe,
    () => asked,
    () => undefined,
  );
}

/** Tells that what was asked for is taken up. */
export function takeUpTool(): void {
  asked = undefined;
  emit();
}
