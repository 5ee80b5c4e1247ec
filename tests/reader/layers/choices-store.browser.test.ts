import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultChoices } from '#reader/layers/choices.ts';
import { prerenderedChoices } from '#reader/layers/choices-store.ts';
import { readStoredChoices, storeChoices } from '#reader/layers/stored-choices.ts';
import { beginStore } from './begin-store.ts';
import { checked, click, controls } from './controls.ts';

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
  it('begins with what the address says, then what is stored, and hydrates from the default', () => {
    storeChoices({ ...defaultChoices, words: true, translation: 'below' });
    history.replaceState(null, '', '/en/probe?translation=beside');
    const store = beginStore();
    expect(store.getState()).toEqual({ ...defaultChoices, words: true, translation: 'beside' });
    expect(store.getInitialState()).toEqual(defaultChoices);
  });

  it('writes what is stored into the address, in place', async () => {
    storeChoices({ ...defaultChoices, translation: 'below' });
    const push = vi.spyOn(history, 'pushState');
    beginStore();
    await expect.poll(() => location.search).toBe('?translation=below');
    expect(push).not.toHaveBeenCalled();
  });

  it('says on the root element what is chosen, from the start and at each choice', () => {
    history.replaceState(null, '', '/en/probe?words=1&actor=Donald_Lu,Wang_Yi');
    const store = beginStore();
    const { dataset } = document.documentElement;
    expect(dataset).toMatchObject({ words: '', translation: 'off', chosen: 'Donald_Lu Wang_Yi', keys: '' });
    store.choose({ words: false, translation: 'below', actor: [] });
    expect(dataset).toMatchObject({ translation: 'below', chosen: '' });
    expect(dataset.words).toBeUndefined();
  });

  it('lets the page keep the place while the text is set anew, and only then', () => {
    const resetText = vi.fn((change: () => void) => change());
    const store = beginStore(resetText);
    store.choose({ marks: true, actor: ['Donald_Lu'], keys: false, selftest: true });
    expect(resetText).not.toHaveBeenCalled();
    for (const change of [
      { words: true },
      { glosses: 'harder' },
      { translation: 'below' },
      { claims: true },
    ] as const)
      store.choose(change);
    expect(resetText).toHaveBeenCalledTimes(4);
    expect(document.documentElement.dataset.translation).toBe('below');
  });

  it('writes a choice into a new entry of the history, the anchor kept, and stores it', async () => {
    history.replaceState(null, '', '/en/probe?ref=mail#s4');
    const store = beginStore();
    const push = vi.spyOn(history, 'pushState');
    store.choose({ words: true, glosses: 'harder', actor: ['Donald_Lu'] });
    await expect
      .poll(() => location.href)
      .toMatch(/\/en\/probe\?ref=mail&words=1&glosses=harder&actor=Donald_Lu#s4$/);
    expect(push).toHaveBeenCalledOnce();
    expect(readStoredChoices()).toEqual({ words: true, glosses: 'harder' });
  });

  it('stores what has changed alone: what another tab has chosen meanwhile stays', () => {
    const store = beginStore();
    storeChoices({ keys: false, marks: true });
    store.choose({ translation: 'below' });
    expect(readStoredChoices()).toEqual({ keys: false, marks: true, translation: 'below' });
    store.choose({ translation: 'off' });
    expect(readStoredChoices()).toEqual({ keys: false, marks: true, translation: 'off' });
    expect(store.getState()).toEqual(defaultChoices);
  });

  it('is corrected without an entry of the history', async () => {
    const store = beginStore();
    const push = vi.spyOn(history, 'pushState');
    store.correct({ actor: ['Donald_Lu'] });
    expect(checked()).toContain('actor=Donald_Lu');
    store.choose({ words: true });
    await expect.poll(() => location.search).toBe('?words=1&actor=Donald_Lu');
    expect(push).toHaveBeenCalledOnce();
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
    await expect.poll(() => location.search).toBe('?words=1&translation=below');
    await goBack();
    expect(store.getState()).toEqual({ ...defaultChoices, words: true });
    await goBack();
    expect(store.getState()).toEqual(defaultChoices);
  });

  it('is said by an address that leads to a place in the same frame', async () => {
    const store = beginStore();
    store.choose({ words: true });
    location.replace('#s4');
    await expect.poll(() => location.search + location.hash).toBe('?words=1#s4');
    expect(store.getState().words).toBe(true);
  });

  it('keeps what no address has on the way back', async () => {
    const store = beginStore();
    store.choose({ words: true });
    store.choose({ keys: false });
    await expect.poll(() => location.search).toBe('?words=1');
    await goBack();
    expect(store.getState()).toEqual({ ...defaultChoices, keys: false });
  });
});

describe('a control of the page', () => {
  it('chooses an actor, and unchooses it', async () => {
    const store = beginStore();
    click('[value=Antony_Blinken]');
    click('[value=Donald_Lu]');
    expect(store.getState().actor).toEqual(['Antony_Blinken', 'Donald_Lu']);
    await expect.poll(() => location.search).toBe('?actor=Antony_Blinken,Donald_Lu');
    click('[value=Antony_Blinken]');
    expect(store.getState().actor).toEqual(['Donald_Lu']);
  });

  it('marks the mentions, and is kept', () => {
    const store = beginStore();
    click('[name=marks]');
    expect(store.getState().marks).toBe(true);
    expect(readStoredChoices().marks).toBe(true);
    click('[name=marks]');
    expect(store.getState().marks).toBe(false);
  });

  it('is one entry of the history for each click, also of two in one frame', async () => {
    beginStore();
    const push = vi.spyOn(history, 'pushState');
    click('[value=Antony_Blinken]');
    click('[name=marks]');
    await expect.poll(() => push.mock.calls.length).toBe(2);
  });

  it('chooses nothing where it is no choice', () => {
    document.body.innerHTML = '<input type="checkbox" data-opens="s1">';
    const store = beginStore();
    click('[data-opens]');
    document.body.dispatchEvent(new Event('change', { bubbles: true }));
    expect(store.getState()).toBe(defaultChoices);
  });

  it('follows what is chosen by key, or by the way back, and so do all of its kind', async () => {
    document.body.insertAdjacentHTML('beforeend', controls);
    const store = beginStore();
    store.choose({ words: true, actor: ['Donald_Lu'] });
    const all = ['words=1', 'glosses=all', 'translation=off', 'actor=Donald_Lu'];
    expect(checked().filter((one) => one === 'words=1' || one === 'actor=Donald_Lu')).toEqual([
      'words=1',
      'actor=Donald_Lu',
      'words=1',
      'actor=Donald_Lu',
    ]);
    expect(checked()).toEqual(expect.arrayContaining(all));
    await expect.poll(() => location.search).toBe('?words=1&actor=Donald_Lu');
    await goBack();
    expect(checked()).not.toContain('words=1');
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
