import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createStudyList, type StudyList } from '#study/study-list.ts';
import { openStudyStore, type StudyStore } from '#study/study-store.ts';
import { findBekanntgeben } from './sample.ts';

const stores: StudyStore[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
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
});
