import { createContext, use, useSyncExternalStore } from 'react';
import type { Choices } from '#choices/choices.ts';
import { type ChoicesStore, prerenderedChoices } from '#choices/choices-store.ts';

/** Hands the store down; it never changes while the page lives, only what it holds does. */
export const ChoicesContext = createContext<ChoicesStore>(prerenderedChoices);

/** The reader's choices, and the way to change them. */
export function useChoices(): readonly [Choices, ChoicesStore['choose']] {
  const store = use(ChoicesContext);
  return [useSyncExternalStore(store.subscribe, store.getState, store.getInitialState), store.choose];
}
