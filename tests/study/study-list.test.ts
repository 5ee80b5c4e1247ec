import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '#study/study-error.ts';
import { createStudyList, type StudyList } from '#study/study-list.ts';
import { openStudyStore, type StudyRecords, type StudyStore } from '#study/study-store.ts';
import { findBekanntgeben, sample } from './sample.ts';

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
      merge: () => Promise.reject(),
      subscribe: () => () => undefined,
      close: () => undefined,
    };
    const list = createStudyList(store);
    const reads = [list.readAgain(), list.readAgain()];
    answers[1]?.({ ok: true, value: { expressions: [sample()], unreadable: [] } });
    answers[0]?.({ ok: true, value: { expressions: [], unreadable: [] } });
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
});
