import { type Choices, defaultChoices, isSame, sameChoices } from '#reader/layers/choices.ts';
import { isFirstVisit } from '#reader/layers/first-visit.ts';
import { readControl, setControls } from '#reader/layers/form-controls.ts';
import { isLayerName, type LayerName, layerNames, layers } from '#reader/layers/layers.ts';
import { keepUnsaid, readQuery, saysChoices, writeQuery } from '#reader/layers/query.ts';
import { markRoot } from '#reader/layers/root-choices.ts';
import { readStoredChoices, storeChoices } from '#reader/layers/stored-choices.ts';
import { createEmitter } from '#ui/emitter.ts';

/** The reader's choices while the page lives. The address names what differs from the default, so Back and a shared link hold. */
export interface ChoicesStore {
  readonly getState: () => Choices;
  /** What the prerendered page shows: hydration must start from it. */
  readonly getInitialState: () => Choices;
  readonly subscribe: (listener: () => void) => () => void;
  /** Chooses: the page, the address (a new entry of the history) and the storage follow. */
  readonly choose: (change: Partial<Choices>) => void;
  /** Chooses otherwise than just now: the entry of the history stays the same one. */
  readonly amend: (change: Partial<Choices>) => void;
  /** Takes over what isn't the reader's choice here and now; no entry of the history is for that. */
  readonly correct: (change: Partial<Choices>) => void;
}

/**
 * Makes the store of a page, before it is parsed: what the address says holds, then what is stored, then the default. It is the
 * one that hears the controls, and that says on the root element what is chosen.
 * @param resetText runs what sets the text anew
 * @param end of its hearing the page, which otherwise is that of the page
 */
export function createChoicesStore(resetText: (change: () => void) => void, end?: AbortSignal): ChoicesStore {
  const options = end ? { signal: end } : {};
  const { subscribe, emit } = createEmitter();
  const begun = { ...defaultChoices, ...readStoredChoices(), ...readQuery(location.search) };
  // The very same object where nothing is chosen: React then has nothing to draw again once it has taken over.
  let state = sameChoices(begun, defaultChoices) ? defaultChoices : begun;

  const writeAddress = (write: 'pushState' | 'replaceState'): void => {
    if (end?.aborted || saysChoices(location.search, state)) return;
    const search = writeQuery(location.search, state);
    history[write](history.state, '', `${location.pathname}${search}${location.hash}`);
  };
  /**
   * @param used the layer of a control that was used: it stands as it should. Actors alone have several boxes of one kind, and all
   * layers have two where they are shown to who is here for the first time.
   */
  const become = (change: Partial<Choices>, used?: LayerName): boolean => {
    const next = { ...state, ...change };
    const changed = layerNames.filter((name) => !isSame(name, state, next));
    if (changed.length === 0) return false;
    state = next;
    const mark = () => markRoot(state);
    if (changed.some((name) => 'resets' in layers[name])) resetText(mark);
    else mark();
    // In a book the browser looks for them among all that there is.
    setControls(
      changed.filter((name) => name !== used || layers[name].kind === 'several' || isFirstVisit()),
      state,
    );
    storeChoices(state, changed);
    emit();
    return true;
  };
  let isUnsaid = false;
  const say = (): void => {
    if (isUnsaid) writeAddress('pushState');
    isUnsaid = false;
  };
  const choose = (change: Partial<Choices>, used?: LayerName): void => {
    // Two choices in one frame are two entries.
    say();
    if (!become(change, used)) return;
    isUnsaid = !saysChoices(location.search, state);
    // Once it is seen: in a book the browser goes through all of its links for that.
    requestAnimationFrame(() => setTimeout(say));
  };

  markRoot(state);
  // Words that the address quotes (`#:~:text=`) have been found by then.
  window.addEventListener('load', () => writeAddress('replaceState'), options);
  const hear = ({ target }: Event): void => {
    const change = readControl(target, state);
    choose(change, Object.keys(change).find(isLayerName));
  };
  document.addEventListener('change', hear, options);
  window.addEventListener(
    'popstate',
    () => {
      // Also where a link leads to a place of the page: that address may not say yet what was chosen.
      if (isUnsaid) say();
      else become({ ...defaultChoices, ...keepUnsaid(state), ...readQuery(location.search) });
    },
    options,
  );
  return {
    getState: () => state,
    getInitialState: () => defaultChoices,
    subscribe,
    choose: (change) => choose(change),
    amend: (change) => {
      say();
      if (become(change)) writeAddress('replaceState');
    },
    correct: (change) => void become(change),
  };
}

/** The store of a page that is rendered where no reader is: at build time. */
export const prerenderedChoices: ChoicesStore = {
  getState: () => defaultChoices,
  getInitialState: () => defaultChoices,
  subscribe: () => () => {},
  choose: () => {},
  amend: () => {},
  correct: () => {},
};
