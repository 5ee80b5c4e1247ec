import { onTestFinished, vi } from 'vitest';
import { type ChoicesStore, createChoicesStore } from '#reader/layers/choices-store.ts';

/** Begins a store that hears the window as long as its page lives: until the test is over. */
export function beginStore(): ChoicesStore {
  const listening = vi.spyOn(window, 'addEventListener');
  const store = createChoicesStore();
  const listeners = [...listening.mock.calls];
  listening.mockRestore();
  onTestFinished(() => {
    for (const [type, listener] of listeners) window.removeEventListener(type, listener);
  });
  return store;
}
