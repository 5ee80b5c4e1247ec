import { type Choices, defaultChoices, sameChoices, toggleActor } from '#reader/layers/choices.ts';
import { readControls } from '#reader/layers/form-controls.ts';
import { markChosen } from '#reader/layers/mark-chosen.ts';
import { readQuery, saysChoices, writeQuery } from '#reader/layers/query.ts';
import { readStoredChoices, storeChoices } from '#reader/layers/stored-choices.ts';

/** The reader's choices while the page lives. The address names what differs from the default, so Back and a shared link hold. */
export interface ChoicesStore {
  readonly getState: () => Choices;
  /** What the prerendered page shows: hydration must start from it. */
  readonly getInitialState: () => Choices;
  readonly subscribe: (listener: () => void) => () => void;
  /** Chooses: the page, the address (a new entry of the history) and the storage follow. */
  readonly choose: (change: Partial<Choices>) => void;
}

/** Makes the store for a page in the browser; the form controls as they stand are its first state. */
export function createChoicesStore(): ChoicesStore {
  const listeners = new Set<() => void>();
  const shown = readControls({ ...defaultChoices, ...readStoredChoices(), ...readQuery(location.search) });
  // The very same object where nothing is chosen: React then has nothing to draw again once it has taken over.
  let state = sameChoices(shown, defaultChoices) ? defaultChoices : shown;

  markChosen(state);

  const writeAddress = (write: 'pushState' | 'replaceState'): void => {
    if (saysChoices(location.search, state)) return;
    const search = writeQuery(location.search, state);
    history[write](history.state, '', `${location.pathname}${search}${location.hash}`);
  };
  const become = (next: Choices): boolean => {
    if (sameChoices(state, next)) return false;
    state = next;
    markChosen(state);
    for (const listener of listeners) listener();
    storeChoices(state);
    return true;
  };

  const choose = (change: Partial<Choices>): void => {
    if (become({ ...state, ...change })) writeAddress('pushState');
  };

  // A control that was used before the script came.
  writeAddress('replaceState');
  // And those beside the text, which React takes over when the page is idle. One that it has taken over is heard by its
  // own listener first, so that there is nothing left to do.
  window.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value, checked } = target;
    if (name === 'marks') choose({ marks: checked });
    if (name === 'actor' && checked !== state.actor.includes(value))
      choose({ actor: toggleActor(state, value) });
  });
  window.addEventListener('popstate', () => {
    become({ ...defaultChoices, keys: state.keys, ...readQuery(location.search) });
  });
  return {
    getState: () => state,
    getInitialState: () => defaultChoices,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose,
  };
}

/** The store of a page that is rendered where no reader is: at build time. */
export const prerenderedChoices: ChoicesStore = {
  getState: () => defaultChoices,
  getInitialState: () => defaultChoices,
  subscribe: () => () => {},
  choose: () => {},
};
