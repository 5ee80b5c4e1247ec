import { createEmitter } from '#ui/emitter.ts';
import { readStored, store, watchStored } from '#ui/stored.ts';

/** Something that this device keeps as on or off. */
export interface StoredSwitch {
  readonly isOn: () => boolean;
  /** Keeps it; where storage is refused it stays as it was. */
  readonly set: (on: boolean) => void;
  /** Calls back when it is switched, in whatever tab. Returns how to stop that. */
  readonly watch: (listener: () => void) => () => void;
}

/**
 * Makes a switch of what is kept under a key.
 * @param initial how it is where nobody has switched it
 */
export function createStoredSwitch(key: string, initial: boolean): StoredSwitch {
  const words = new Map([
    ['on', true],
    ['off', false],
  ]);
  // Other tabs are heard as long as somebody asks.
  const { subscribe, emit } = createEmitter(() => watchStored(key, () => emit()));
  return {
    isOn: () => readStored(key, (text) => words.get(text)) ?? initial,
    set: (on) => {
      store(key, on === initial ? undefined : on ? 'on' : 'off');
      emit();
    },
    watch: subscribe,
  };
}
