import { createContext, use, useSyncExternalStore } from 'react';
import type { Choices } from '#reader/layers/choices.ts';
import { type ChoicesStore, prerenderedChoices } from '#reader/layers/choices-store.ts';

/** Hands the store down; it never changes while the page lives, only what it holds does. */
export const ChoicesContext = createContext<ChoicesStore>(prerenderedChoices);

/** All of the reader's choices: for what must be drawn again whenever one changes. */
export function useChoices(): Choices {
  const { subscribe, getState, getInitialState } = use(ChoicesContext);
  return useSyncExternalStore(subscribe, getState, getInitialState);
}

/** What a form control of a layer begins with where it is drawn late; after that the store sets it. */
export function useInitialChoice<Key extends keyof Choices>(key: Key): Choices[Key] {
  return use(ChoicesContext).getState()[key];
}

/** One of the reader's choices, and the way to change it where that is no form control's: a control changes it by itself. */
export function useChoice<Key extends keyof Choices>(
  key: Key,
): readonly [Choices[Key], (value: Choices[Key]) => void] {
  const { subscribe, getState, getInitialState, choose } = use(ChoicesContext);
  const value = useSyncExternalStore(
    subscribe,
    () => getState()[key],
    () => getInitialState()[key],
  );
  return [value, (chosen) => choose({ [key]: chosen })];
}
