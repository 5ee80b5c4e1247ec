import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropUnknown } from '#reader/layers/drop-unknown.ts';
import { beginStore } from './begin-store.ts';
import { checked, click, controls } from './controls.ts';

/** Opens a page at an address, parses it, and drops who is unknown there. */
function open(search: string, html = controls) {
  history.replaceState(null, '', `/en/probe${search}`);
  const store = beginStore();
  document.body.innerHTML = html;
  dropUnknown(store);
  return store;
}

beforeEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('an actor that the address names and the article doesn’t have', () => {
  it('is dropped, and the others stay', () => {
    const store = open('?actor=Nobody,Donald_Lu');
    expect(store.getState().actor).toEqual(['Donald_Lu']);
    expect(checked()).toContain('actor=Donald_Lu');
    expect(document.documentElement.dataset.chosen).toBe('Donald_Lu');
  });

  it('is in no address that the next choice writes', async () => {
    open('?actor=Nobody');
    click('[value=Donald_Lu]');
    await expect.poll(() => location.search).toBe('?actor=Donald_Lu');
    click('[value=Donald_Lu]');
    await expect.poll(() => location.search).toBe('');
  });

  it('is dropped also later, as where Back leads to its address', () => {
    const store = open('?words=1');
    store.choose({ actor: ['Nobody', 'Donald_Lu'] });
    expect(store.getState().actor).toEqual(['Donald_Lu']);
  });

  it('is dropped by a page that has no boxes, and not before it is parsed', () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const store = open('?actor=Nobody', '');
    expect(store.getState().actor).toEqual(['Nobody']);
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('readystatechange'));
    expect(store.getState().actor).toEqual([]);
  });
});
