import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultChoices } from '#reader/layers/choices.ts';
import { prerenderedChoices } from '#reader/layers/choices-store.ts';
import { readStoredChoices } from '#reader/layers/stored-choices.ts';
import { beginStore } from './begin-store.ts';
import { click, controls } from './controls.ts';

beforeEach(() => {
  document.body.innerHTML = controls;
  history.replaceState(null, '', '/en/probe');
});

afterEach(() => vi.restoreAllMocks());

/** Goes back as the reader does, and waits until the page knows. */
async function goBack(): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  history.back();
  await arrived;
}

describe('the store of choices', () => {
  it('begins with what the controls say, and hydrates from the default', () => {
    click('[name=words]');
    const store = beginStore();
    expect(store.getState()).toEqual({ ...defaultChoices, words: true });
    expect(store.getInitialState()).toEqual(defaultChoices);
  });

  it('writes what was chosen before the script came into the address, in place', () => {
    click('[value=below]');
    const push = vi.spyOn(history, 'pushState');
    beginStore();
    expect(location.search).toBe('?translation=below');
    expect(push).not.toHaveBeenCalled();
  });

  it('writes a choice into a new entry of the history, the anchor kept, and stores it', () => {
    history.replaceState(null, '', '/en/probe?ref=mail#s4');
    const store = beginStore();
    const push = vi.spyOn(history, 'pushState');
    store.choose({ words: true, glosses: 'harder', actor: ['Donald_Lu'] });
    expect(location.href).toMatch(/\/en\/probe\?ref=mail&words=1&glosses=harder&actor=Donald_Lu#s4$/);
    expect(push).toHaveBeenCalledOnce();
    const { actor: _, ...kept } = { ...defaultChoices, words: true, glosses: 'harder' };
    expect(readStoredChoices()).toEqual(kept);
  });

  it('tells those who listen, once a change', () => {
    const store = beginStore();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.choose({ words: true });
    store.choose({ words: true });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.getState().words).toBe(true);
    stop();
    store.choose({ words: false });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('keeps its state, the very same object, while nothing changes', () => {
    const store = beginStore();
    const state = store.getState();
    store.choose({ words: false });
    expect(store.getState()).toBe(state);
  });

  it('adds nothing to the history for a choice that is made already, or that no address has', () => {
    const store = beginStore();
    const push = vi.spyOn(history, 'pushState');
    store.choose({ translation: 'off' });
    store.choose({ keys: false });
    expect(push).not.toHaveBeenCalled();
    expect(store.getState().keys).toBe(false);
    expect(readStoredChoices().keys).toBe(false);
  });

  it('goes back with the reader, one choice at a time', async () => {
    const store = beginStore();
    store.choose({ words: true });
    store.choose({ translation: 'below' });
    await goBack();
    expect(store.getState()).toEqual({ ...defaultChoices, words: true });
    await goBack();
    expect(store.getState()).toEqual(defaultChoices);
  });

  it('keeps what no address has on the way back', async () => {
    const store = beginStore();
    store.choose({ words: true });
    store.choose({ keys: false });
    await goBack();
    expect(store.getState()).toEqual({ ...defaultChoices, keys: false });
  });
});

describe('a box beside the text that no script has taken over', () => {
  /** The static page’s boxes: those of the bar are React’s from the start, these aren’t. */
  const boxes = `
    <input type="checkbox" name="marks" value="1">
    <input type="checkbox" name="actor" value="Eva_Ernst">
    <input type="checkbox" name="actor" value="Nordland">
    <input type="checkbox" data-opens="s1">`;

  beforeEach(() => {
    document.body.innerHTML = boxes;
  });

  it('chooses an actor, and unchooses it', () => {
    const store = beginStore();
    click('[value=Nordland]');
    click('[value=Eva_Ernst]');
    expect(store.getState().actor).toEqual(['Nordland', 'Eva_Ernst']);
    expect(location.search).toBe('?actor=Nordland,Eva_Ernst');
    click('[value=Nordland]');
    expect(store.getState().actor).toEqual(['Eva_Ernst']);
  });

  it('marks the mentions, and is kept', () => {
    const store = beginStore();
    click('[name=marks]');
    expect(store.getState().marks).toBe(true);
    expect(readStoredChoices().marks).toBe(true);
    click('[name=marks]');
    expect(store.getState().marks).toBe(false);
  });

  it('is one entry of the history for each click', () => {
    beginStore();
    const push = vi.spyOn(history, 'pushState');
    click('[value=Nordland]');
    click('[name=marks]');
    expect(push).toHaveBeenCalledTimes(2);
  });

  it('chooses nothing where it is no choice', () => {
    const store = beginStore();
    click('[data-opens]');
    document.body.dispatchEvent(new Event('change', { bubbles: true }));
    expect(store.getState()).toBe(defaultChoices);
  });

  it('does nothing twice where somebody else has heard it first, as React does', () => {
    const store = beginStore();
    const box = document.querySelector('[value=Nordland]');
    box?.addEventListener('click', () => store.choose({ actor: ['Nordland'] }));
    const listener = vi.fn();
    store.subscribe(listener);
    click('[value=Nordland]');
    expect(store.getState().actor).toEqual(['Nordland']);
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('the store of a page that is rendered at build time', () => {
  it('shows the default and takes no choice', () => {
    prerenderedChoices.choose({ words: true });
    prerenderedChoices.subscribe(() => {})();
    expect(prerenderedChoices.getState()).toEqual(defaultChoices);
    expect(prerenderedChoices.getInitialState()).toEqual(defaultChoices);
  });
});
