import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { marksShown } from '#study/store/marks-shown.ts';
import { stubPage } from '../../stub-page.ts';

let page: ReturnType<typeof stubPage>;

beforeEach(() => {
  page = stubPage();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What other tabs are told of, once one has written to the storage. */
function changeElsewhere(key: string): void {
  page.dispatchEvent(new page.StorageEvent('storage', { key }));
}

describe('the marks of saved expressions', () => {
  it('are shown until they are switched off, and again when they are switched on', () => {
    expect(marksShown.isOn()).toBe(true);
    marksShown.set(false);
    expect(marksShown.isOn()).toBe(false);
    marksShown.set(true);
    expect(marksShown.isOn()).toBe(true);
  });

  it('leave nothing in the storage where nothing differs', () => {
    marksShown.set(false);
    expect(Object.entries({ ...localStorage })).toEqual([['lesart.study.marks', 'off']]);
    marksShown.set(true);
    expect(localStorage).toHaveLength(0);
  });

  it('are told when they are switched, in this tab or another, until nobody asks any more', () => {
    const told = vi.fn();
    const stop = marksShown.watch(told);
    marksShown.set(false);
    expect(told).toHaveBeenCalledTimes(1);
    changeElsewhere('lesart.study.marks');
    expect(told).toHaveBeenCalledTimes(2);
    changeElsewhere('lesart.choices');
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    marksShown.set(true);
    changeElsewhere('lesart.study.marks');
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('are shown where storage is refused, and can’t be switched', () => {
    const refuse = () => {
      throw new page.DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(page.Storage.prototype, method).mockImplementation(refuse);
    }
    marksShown.set(false);
    marksShown.set(true);
    expect(marksShown.isOn()).toBe(true);
  });
});
