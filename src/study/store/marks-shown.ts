import { createEmitter } from '#ui/emitter.ts';
import { readStored, store, watchStored } from '#ui/stored.ts';

const storageKey = 'lesart.study.marks';

/** Other tabs are heard as long as somebody asks. */
const { subscribe, emit } = createEmitter(() => watchStored(storageKey, () => emit()));

/** Whether saved expressions are marked in the text; they are unless the reader has switched it off. */
export function areMarksShown(): boolean {
  return readStored(storageKey, (text) => text !== 'off') ?? true;
}

/** Keeps whether they are marked; where storage is refused there is nothing saved to be marked. */
export function showMarks(shown: boolean): void {
  store(storageKey, shown ? undefined : 'off');
  emit();
}

/** Calls back when it is switched, in whatever tab. Returns how to stop that. */
export const watchMarks: (listener: () => void) => () => void = subscribe;
