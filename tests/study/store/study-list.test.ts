import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#keep/storage-error.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import { createStudyList, type StudyList } from '#study/store/study-list.ts';
import { openStudyStore, type StudyStore } from '#study/store/study-store.ts';
import { stubDatabase } from '../../keep/stub-database.ts';
import { stubPage } from '../../stub-page.ts';
import { findBekanntgeben, sample } from './sample.ts';

const stores: StudyStore[] = [];

beforeEach(stubDatabase);

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  vi.unstubAllGlobals();
});

function open(name: string): StudyList {
  const store = openStudyStore(name);
  stores.push(store);
  return createStudyList(store);
}

/** Waits until the list that is listened to has been read again. */
function nextRead(list: StudyList): Promise<void> {
  return new Promise((resolve) => {
    const stop = list.subscribe(() => {
      stop();
      resolve();
    });
  });
}

const inUse = (list: StudyList) => {
  const records = list.current();
  return records?.ok ? records.value.expressions.filter(({ deleted }) => !deleted.value).length : undefined;
};

describe('the list of a page', () => {
  it('knows nothing until somebody listens, then what is stored', async () => {
    const list = open('list-1');
    expect(list.current()).toBeUndefined();
    await nextRead(list);
    expect(inUse(list)).toBe(0);
    expect(list.current()).toBe(list.current());
  });

  it('hears what a saved one has come to mean, and saves none by that', async () => {
    const list = open('list-told');
    const { place, content } = findBekanntgeben();
    const told = { place, content: { ...content, gloss: 'made known' } };
    expect(await list.tell(told)).toEqual({ ok: true, value: undefined });
    const saved = await list.save({ place, content });
    expect(await list.tell(told)).toMatchObject({ value: { content: { value: { gloss: 'made known' } } } });
    await list.remove(saved.ok ? (saved.value?.id ?? '') : '');
    expect(await list.tell({ place, content })).toMatchObject({
      value: { deleted: { value: true }, content: { value: { gloss: 'made known' } } },
    });
  });

  it('saves, removes and saves again with all that it had', async () => {
    const list = open('list-2');
    const found = findBekanntgeben();
    const saved = await list.save(found);
    const id = saved.ok ? (saved.value?.id ?? '') : '';
    await list.change(id, (stored) => stored && { ...stored, note: { value: 'mine', at: Date.now() } });
    await list.remove(id);
    await list.readAgain();
    expect(inUse(list)).toBe(0);
    const again = await list.save(found);
    expect(again.ok && again.value?.note.value).toBe('mine');
    expect(again.ok && again.value?.deleted.value).toBe(false);
  });

  it('has what was written as soon as that is told', async () => {
    const list = open('list-4');
    await nextRead(list);
    list.subscribe(() => undefined);
    await list.save(findBekanntgeben());
    expect(inUse(list)).toBe(1);
  });

  it('keeps the object of what has not changed', async () => {
    const list = open('list-5');
    await nextRead(list);
    list.subscribe(() => undefined);
    await list.save(findBekanntgeben());
    await list.change('probe/s9/2+4', () => sample({ name: 's9' }));
    const expressions = () => {
      const records = list.current();
      return records?.ok ? records.value.expressions : [];
    };
    const before = expressions();
    await list.change('probe/s9/2+4', (stored) => stored && { ...stored, note: { value: 'mine', at: 9 } });
    expect(expressions().map((saved, index) => saved === before[index])).toEqual([true, false]);
    expect(expressions()[1]?.note.value).toBe('mine');
  });

  it('doesn’t let a slow answer stand over a later one', async () => {
    const answers: ((records: Outcome<StudyRecords>) => void)[] = [];
    const store: StudyStore = {
      read: () => new Promise((resolve) => answers.push(resolve)),
      change: () => Promise.reject(),
      tell: () => Promise.reject(),
      undoTelling: () => Promise.reject(),
      merge: () => Promise.reject(),
      takeOut: () => Promise.reject(),
      subscribe: () => () => undefined,
      close: () => undefined,
    };
    const list = createStudyList(store);
    const reads = [list.readAgain(), list.readAgain()];
    answers[1]?.({ ok: true, value: { expressions: [sample()], words: [], unreadable: [] } });
    answers[0]?.({ ok: true, value: { expressions: [], words: [], unreadable: [] } });
    await Promise.all(reads);
    expect(inUse(list)).toBe(1);
  });

  it('is read again after a change of another tab', async () => {
    const list = open('list-3');
    await nextRead(list);
    const reads: (number | undefined)[] = [];
    const changed = new Promise<void>((resolve) => {
      list.subscribe(() => {
        reads.push(inUse(list));
        if (inUse(list) === 1) resolve();
      });
    });
    await open('list-3').save(findBekanntgeben());
    await changed;
    expect(reads.at(-1)).toBe(1);
  });

  it('merges a backup, and has it as soon as that is told', async () => {
    const list = open('list-6');
    await nextRead(list);
    list.subscribe(() => undefined);
    const merged = await list.merge([sample(), sample({ name: 's2' })], [{ id: 'x' }]);
    expect(merged.ok && merged.value).toMatchObject({ added: 2, setAside: 1 });
    expect(inUse(list)).toBe(2);
  });

  it('is read no more once nobody listens, and again when somebody does', async () => {
    const stop = vi.fn();
    const read = vi.fn(async () => ({
      ok: true as const,
      value: { expressions: [], words: [], unreadable: [] },
    }));
    const store = openStudyStore('list-7');
    stores.push(store);
    const list = createStudyList({ ...store, read, subscribe: () => stop });
    const leave = [list.subscribe(() => undefined), list.subscribe(() => undefined)];
    expect(read).toHaveBeenCalledTimes(1);
    leave[0]?.();
    expect(stop).not.toHaveBeenCalled();
    leave[1]?.();
    expect(stop).toHaveBeenCalledTimes(1);
    list.subscribe(() => undefined);
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('the list of this page', () => {
  it('is one for all, and is read again when the page comes back out of the browser’s cache', async () => {
    const page = stubPage();
    // Nothing is heard of the other tab.
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.resetModules();
    const { openStudyList } = await import('#study/store/study-list.ts');
    const list = openStudyList();
    expect(openStudyList()).toBe(list);
    await nextRead(list);
    const reads = vi.fn();
    list.subscribe(reads);
    await vi.waitFor(() => expect(reads).toHaveBeenCalledTimes(1));
    const elsewhere = openStudyStore();
    stores.push(elsewhere);
    await elsewhere.merge([sample()]);
    const comeBack = (persisted: boolean) =>
      page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted }));
    comeBack(false);
    comeBack(true);
    await vi.waitFor(() => expect(reads).toHaveBeenCalledTimes(2));
    expect(inUse(list)).toBe(1);
  });
});
