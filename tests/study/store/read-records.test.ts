import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBackup } from '#study/export/backup.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import { openStudyStore, type StudyStore } from '#study/store/study-store.ts';
import { stubDatabase } from '../../keep/stub-database.ts';
import { sample } from './sample.ts';

const name = 'broken.study';
const opened: StudyStore[] = [];

beforeEach(stubDatabase);

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
});

function openTab(): StudyStore {
  const store = openStudyStore(name);
  opened.push(store);
  return store;
}

async function recordsOf(store: StudyStore): Promise<StudyRecords> {
  const outcome = await store.read();
  if (!outcome.ok) throw new Error(outcome.error.detail);
  return outcome.value;
}

/** Puts a value where expressions stand, or what was put aside, past the store. */
async function putRaw(raw: unknown, where = 'expressions'): Promise<void> {
  const database = await openDB(name);
  await database.put(where, raw);
  database.close();
}

describe('a record that is broken in whatever way', () => {
  const good = sample({ name: 's9' });
  const cyclic: Record<string, unknown> = { id: 'probe/s8/1' };
  cyclic.self = cyclic;
  const anyBroken: readonly (readonly [kind: string, raw: object, named: string])[] = [
    ['by a date as its key', { ...sample(), id: new Date(0) }, '"1970-01-01T00:00:00.000Z"'],
    ['by a number', { ...sample(), id: 5 }, '5'],
    ['by a list', { ...sample(), id: ['a', 1] }, '["a",1]'],
    ['by bytes', { ...sample(), id: new Uint8Array([1]) }, '{}'],
    ['by a time that JSON has not', { ...sample(), created: 5n }, sample().id],
    ['by a time beyond all dates', { ...sample(), note: { value: '', at: 8.64e15 } }, sample().id],
    ['by dates for times', { ...sample(), created: new Date(0) }, sample().id],
    ['by a circle', cyclic, 'probe/s8/1'],
  ];

  it.each(anyBroken)('%s is named, and stands in no other’s way', async (_, raw, named) => {
    const store = openTab();
    await store.merge([good]);
    await putRaw(raw);
    const { expressions, unreadable } = await recordsOf(store);
    expect(expressions).toEqual([good]);
    expect(unreadable.map(({ id }) => id)).toEqual([named]);
    expect(() => writeBackup({ expressions, unreadable }, 0)).not.toThrow();
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', [1, 2]],
    ['what has no name', { raw: 5 }],
    ['a name that is none', { id: 5, raw: 5 }],
  ])('is told where %s was put aside', async (_, value) => {
    const store = openTab();
    await store.merge([good]);
    await putRaw(value, 'unreadable');
    const { expressions, unreadable } = await recordsOf(store);
    expect(expressions).toEqual([good]);
    expect(unreadable.map(({ id, raw }) => ({ id, raw }))).toEqual([{ id: '', raw: value }]);
    expect(await store.merge([], [{ id: 'x' }])).toMatchObject({ ok: true, value: { setAside: 1 } });
  });

  it('is taken out when the reader wants it, and comes back', async () => {
    const store = openTab();
    await store.merge([good], [{ id: 'probe/s7/1', colour: 'red' }]);
    for (const [, raw] of anyBroken) await putRaw(raw);
    const { unreadable } = await recordsOf(store);
    expect(unreadable.length).toBeGreaterThan(5);
    expect((await store.takeOut(unreadable.map(({ place }) => place))).ok).toBe(true);
    expect(await recordsOf(store)).toEqual({ expressions: [good], words: [], unreadable: [] });
    const raws = unreadable.map(({ raw }) => raw);
    expect(await store.merge([], raws)).toMatchObject({ ok: true, value: { setAside: raws.length } });
    expect((await recordsOf(store)).unreadable.map(({ raw }) => raw)).toEqual(expect.arrayContaining(raws));
  });

  it('is not taken out once it can be read', async () => {
    const store = openTab();
    await store.read();
    await putRaw({ ...good, created: -1 });
    const { unreadable } = await recordsOf(store);
    await putRaw(good);
    expect((await store.takeOut(unreadable.map(({ place }) => place))).ok).toBe(true);
    expect((await recordsOf(store)).expressions).toEqual([good]);
  });
});
