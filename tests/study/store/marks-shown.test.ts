import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areMarksShown, showMarks, watchMarks } from '#study/store/marks-shown.ts';
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
    expect(areMarksShown()).toBe(true);
    showMarks(false);
    expect(areMarksShown()).toBe(false);
    showMarks(true);
    expect(areMarksShown()).toBe(true);
  });

  it('leave nothing in the storage where nothing differs', () => {
    showMarks(false);
    expect(Object.entries({ ...localStorage })).toEqual([['lesart.study.marks', 'off']]);
    showMarks(true);
    expect(localStorage).toHaveLength(0);
  });

  it('are told when they are switched, in this tab or another, until nobody asks any more', () => {
    const told = vi.fn();
    const stop = watchMarks(told);
    showMarks(false);
    expect(told).toHaveBeenCalledTimes(1);
    changeElsewhere('lesart.study.marks');
    expect(told).toHaveBeenCalledTimes(2);
    changeElsewhere('lesart.choices');
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    showMarks(true);
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
    showMarks(false);
    showMarks(true);
    expect(areMarksShown()).toBe(true);
  });
});
