import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome, StorageErrorKind } from '#keep/storage-error.ts';
import { addReview, saveExpression, setDeleted, writeNote } from '#study/store/change-expression.ts';
import { expressionId, type SavedExpression } from '#study/store/saved-expression.ts';
import { migrations, type StudySchema } from '#study/store/study-database.ts';
import { openStudyStore, type StudyStore } from '#study/store/study-store.ts';
import { stubDatabase } from '../../keep/stub-database.ts';
import { findBekanntgeben, sample } from './sample.ts';

const name = 'probe.study';
const opened: StudyStore[] = [];

/** A tab: a store of its own on the database that all share. */
function openTab(steps = migrations): StudyStore {
  const store = openStudyStore(name, steps);
  opened.push(store);
  return store;
}

function outcomeOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.error.kind}: ${outcome.error.detail}`);
  return outcome.value;
}

function kindOf(outcome: Outcome<unknown>): StorageErrorKind | undefined {
  return outcome.ok ? undefined : outcome.error.kind;
}

async function storedIn(store: StudyStore): Promise<readonly SavedExpression[]> {
  return outcomeOf(await store.read()).expressions;
}

/** Puts a value where expressions stand, past the store. */
async function putRaw(raw: unknown): Promise<void> {
  const database = await openDB(name);
  await database.put('expressions', raw);
  database.close();
}

/** Waits until a store calls back. */
function hearFrom(store: StudyStore): Promise<void> {
  return new Promise((resolve) => {
    store.subscribe(resolve);
  });
}

const found = findBekanntgeben();
const id = expressionId(found.place);
const save = (stored: SavedExpression | undefined) => saveExpression(stored, found, 100);

beforeEach(stubDatabase);

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the store', () => {
  it('keeps what is saved from visit to visit', async () => {
    const first = openTab();
    const saved = outcomeOf(await first.change(id, save));
    first.close();
    expect(await storedIn(openTab())).toEqual([saved]);
  });

  it('is empty at first', async () => {
    expect(outcomeOf(await openTab().read())).toEqual({ expressions: [], words: [], unreadable: [] });
  });

  it('deletes with undo', async () => {
    const store = openTab();
    const before = outcomeOf(await store.change(id, (stored) => writeNote(save(stored), 'Merken!', 100)));
    await store.change(id, (stored) => stored && setDeleted(stored, true, 200));
    const after = outcomeOf(await store.change(id, (stored) => stored && setDeleted(stored, false, 300)));
    expect(after).toEqual({ ...before, deleted: { value: false, at: 300 } });
  });

  it('writes nothing where there is nothing to change', async () => {
    const store = openTab();
    expect(
      outcomeOf(await store.change(id, (stored) => stored && setDeleted(stored, true, 1))),
    ).toBeUndefined();
    expect(await storedIn(store)).toEqual([]);
  });
});

describe('what could not be read again', () => {
  it('is not written, and what is stored stays', async () => {
    const store = openTab();
    const saved = outcomeOf(await store.change(id, save));
    const outcome = await store.change(id, (stored) => stored && { ...stored, created: -1 });
    expect(outcome).toEqual({
      ok: false,
      error: { kind: 'failed', detail: 'Error: created: found -1, expected >=0' },
    });
    expect(await storedIn(store)).toEqual([saved]);
  });
});

describe('two tabs', () => {
  it('lose nothing of one another, however their changes meet', async () => {
    const [one, other] = [openTab(), openTab()];
    await one.change(id, save);
    const grades = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : other)).map((tab) =>
      tab.change(id, (stored) => stored && addReview(stored, 'good', 200)),
    );
    await Promise.all([
      ...grades,
      one.change(id, (stored) => stored && writeNote(stored, 'Merken!', 200)),
      other.change('probe/s9/2+4', () => sample({ name: 's9' })),
    ]);
    const stored = await storedIn(one);
    expect(stored).toEqual(await storedIn(other));
    expect(stored.map((saved) => saved.reviews.length)).toEqual([20, 0]);
    expect(stored[0]?.note.value).toBe('Merken!');
  });

  it('hear of one another’s changes, and a tab of its own', async () => {
    const [one, other] = [openTab(), openTab()];
    const own = vi.fn();
    one.subscribe(own);
    const heard = hearFrom(other);
    await one.change(id, save);
    await heard;
    expect(own).toHaveBeenCalled();
    expect(await storedIn(other)).toHaveLength(1);
  });

  it('still work where the browser has no channel between them', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const store = openTab();
    const own = vi.fn();
    const stop = store.subscribe(own);
    outcomeOf(await store.change(id, save));
    expect(own).toHaveBeenCalledTimes(1);
    stop();
    outcomeOf(await store.change('probe/s9/2+4', () => sample({ name: 's9' })));
    expect(own).toHaveBeenCalledTimes(1);
  });

  it('end a change that is on its way when the tab is closed', async () => {
    const store = openTab();
    const change = store.change(id, save);
    store.close();
    expect(await storedIn(openTab())).toEqual([outcomeOf(await change)]);
    expect(await storedIn(store)).toHaveLength(1);
  });
});

describe('an import', () => {
  it('is asked for once, however much there is to merge', async () => {
    const store = openTab();
    const many = Array.from({ length: 300 }, (_, index) => sample({ name: `s${index}` }));
    const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
    const askedForAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(outcomeOf(await store.merge(many)).added).toBe(300);
    expect(outcomeOf(await store.merge(many)).unchanged).toBe(300);
    expect(asked).not.toHaveBeenCalled();
    expect(askedForAll).toHaveBeenCalledTimes(2);
    expect(await storedIn(store)).toHaveLength(300);
  });

  it('takes several copies of one expression as one, also in the place of something broken', async () => {
    const store = openTab();
    const { id } = sample();
    await storedIn(store);
    await putRaw({ id, colour: 'red' });
    const copies = [1, 3, 2].map((at) => sample({ note: { value: `um ${at}`, at } }));
    await store.merge(copies);
    const records = outcomeOf(await store.read());
    expect(records.expressions.map(({ note }) => note.value)).toEqual(['um 3']);
    expect(records.unreadable.map(({ raw }) => raw)).toEqual([{ id, colour: 'red' }]);
  });

  it('is merged with what is stored, and counted', async () => {
    const store = openTab();
    const deleted = sample({ name: 's1', deleted: { value: true, at: 50 } });
    const noted = sample({ name: 's2', note: { value: 'alt', at: 10 } });
    const same = sample({ name: 's3' });
    outcomeOf(await store.merge([deleted, noted, same]));
    const report = outcomeOf(
      await store.merge([
        sample({ name: 's1' }),
        { ...noted, note: { value: 'neu', at: 20 } },
        same,
        sample({ name: 's4' }),
      ]),
    );
    expect(report).toEqual({ added: 1, changed: 1, unchanged: 2, stillDeleted: 1, setAside: 0, words: 0 });
    const stored = await storedIn(store);
    expect(stored.map(({ note }) => note.value)).toEqual(['', 'neu', '', '']);
    expect(stored[0]).toEqual(deleted);
  });

  it('is whole or not at all', async () => {
    const store = openTab();
    await store.change(id, save);
    const uncloneable = { ...sample({ name: 's2' }), reviews: [() => {}] };
    // @ts-expect-error: what no database can hold
    const outcome = await store.merge([sample({ name: 's1' }), uncloneable]);
    expect(kindOf(outcome)).toBe('failed');
    expect((await storedIn(store)).map((saved) => saved.id)).toEqual([id]);
  });
});

describe('a broken record', () => {
  const broken = { id, note: 5 };

  it('is passed over, told, and left as it is', async () => {
    const store = openTab();
    outcomeOf(await store.change('probe/s9/2+4', () => sample({ name: 's9' })));
    await putRaw(broken);
    for (const _ of [1, 2]) {
      const { expressions, unreadable } = outcomeOf(await store.read());
      expect(expressions.map((saved) => saved.id)).toEqual(['probe/s9/2+4']);
      expect(unreadable).toEqual([
        {
          id,
          raw: broken,
          breach: { path: 'place', found: 'nothing', expected: '"place"' },
          place: { store: 'expressions', key: id },
        },
      ]);
    }
    expect(outcomeOf(await store.change(id, () => undefined))).toBeUndefined();
    expect(outcomeOf(await store.read()).unreadable).toHaveLength(1);
  });

  it('is put aside, not written over, when its place is needed', async () => {
    const store = openTab();
    await store.read();
    await putRaw(broken);
    const saved = outcomeOf(await store.change(id, save));
    expect(outcomeOf(await store.read())).toMatchObject({
      expressions: [saved],
      unreadable: [{ id, raw: broken }],
    });
    await putRaw(broken);
    outcomeOf(await store.merge([sample(), ...(saved ? [saved] : [])]));
    expect(outcomeOf(await store.read()).unreadable).toHaveLength(2);
  });
});

describe('a broken record of a backup', () => {
  const broken = { id: 'probe/s7/1', colour: 'red' };

  it('is put aside once, however often it is imported, and is not told twice where it stands already', async () => {
    const store = openTab();
    expect(outcomeOf(await store.merge([], [broken, null])).setAside).toBe(2);
    expect(outcomeOf(await store.merge([], [broken, broken, null])).setAside).toBe(0);
    expect(outcomeOf(await store.read()).unreadable.map(({ id, raw }) => ({ id, raw }))).toEqual([
      { id: 'probe/s7/1', raw: broken },
      { id: '', raw: null },
    ]);
    await putRaw({ id: 'x', colour: 'blue' });
    expect(outcomeOf(await store.merge([], [{ colour: 'blue', id: 'x' }])).setAside).toBe(0);
  });

  it('is read where this version can read it', async () => {
    const store = openTab();
    expect(outcomeOf(await store.merge([sample()], [sample({ name: 's2' })]))).toMatchObject({
      added: 2,
      setAside: 0,
    });
    expect(outcomeOf(await store.read())).toMatchObject({ expressions: [{}, {}], unreadable: [] });
  });

  it('comes back once a version can read it, with what has been written since', async () => {
    const store = openTab();
    const noted = sample({ note: { value: 'neu', at: 20 } });
    await store.merge([sample({ known: { value: true, at: 10 } })]);
    const database = await openDB(name);
    for (const raw of [noted, sample({ name: 's2' })]) {
      await database.add('unreadable', { id: raw.id, raw, breach: { path: '', found: '', expected: '' } });
    }
    database.close();
    const { expressions, unreadable } = outcomeOf(await store.read());
    expect(expressions).toEqual([{ ...noted, known: { value: true, at: 10 } }, sample({ name: 's2' })]);
    expect(unreadable).toEqual([]);
  });
});

describe('a database of another version', () => {
  it('is brought up to date with all that is in it', async () => {
    const older = openTab();
    const saved = outcomeOf(await older.change(id, save));
    const made: string[] = [];
    const newer = openTab([
      ...migrations,
      (database) => {
        made.push(...database.objectStoreNames);
      },
    ]);
    expect(await storedIn(newer)).toEqual([saved]);
    expect(made).toEqual(['expressions', 'unreadable', 'words']);
    expect(outcomeOf(await newer.change(id, (stored) => stored && writeNote(stored, 'neu', 200)))).toEqual({
      ...saved,
      note: { value: 'neu', at: 200 },
    });
  });

  it('is told where it is newer, and left alone', async () => {
    const newer = openTab([...migrations, () => {}]);
    const saved = outcomeOf(await newer.change(id, save));
    const older = openTab();
    expect(kindOf(await older.read())).toBe('newerDatabase');
    expect(kindOf(await older.change(id, save))).toBe('newerDatabase');
    expect(await storedIn(newer)).toEqual([saved]);
  });

  it('is told to a tab that was open when a newer one came', async () => {
    const older = openTab();
    await older.read();
    const heard = hearFrom(older);
    await openTab([...migrations, () => {}]).read();
    await heard;
    expect(kindOf(await older.read())).toBe('newerDatabase');
  });

  it('is waited for no longer than the tab that holds it', async () => {
    const holding = await openDB<StudySchema>(name, migrations.length, {
      upgrade: (database, _, __, upgrade) => {
        for (const step of migrations) step(database, upgrade);
      },
    });
    const store = openTab([...migrations, () => {}]);
    expect(kindOf(await store.read())).toBe('blocked');
    expect(kindOf(await store.read())).toBe('blocked');
    const heard = hearFrom(store);
    holding.close();
    await heard;
    expect(await storedIn(store)).toEqual([]);
  });
});

describe('a browser that refuses', () => {
  it('storage says so, and again when asked again', async () => {
    const store = openTab();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(await store.read()).toEqual({
      ok: false,
      error: { kind: 'unavailable', detail: 'SecurityError: The operation is insecure.' },
    });
    expect(kindOf(await store.change(id, save))).toBe('unavailable');
    vi.restoreAllMocks();
    expect(await storedIn(store)).toEqual([]);
  });

  it('to have a database says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(kindOf(await openTab().read())).toBe('unavailable');
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(kindOf(await openTab().merge([sample()]))).toBe('unavailable');
  });

  it('room when something is put keeps what was there', async () => {
    const store = openTab();
    const saved = outcomeOf(await store.change(id, save));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Disk full.', 'QuotaExceededError');
    });
    expect(kindOf(await store.change(id, (stored) => stored && writeNote(stored, 'Merken!', 200)))).toBe(
      'quota',
    );
    expect(kindOf(await store.merge([sample()]))).toBe('quota');
    vi.restoreAllMocks();
    expect(await storedIn(store)).toEqual([saved]);
  });

  it('room when all is written keeps what was there', async () => {
    const store = openTab();
    await store.read();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      const full = new DOMException('Disk full.', 'QuotaExceededError');
      Object.defineProperty(this.transaction, 'error', { value: full });
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(kindOf(await store.change(id, save))).toBe('quota');
    vi.restoreAllMocks();
    expect(await storedIn(store)).toEqual([]);
  });
});
