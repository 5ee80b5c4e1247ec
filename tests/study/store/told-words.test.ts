import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup, writeBackup } from '#study/export/backup.ts';
import { openStudyStore, type StudyStore } from '#study/store/study-store.ts';
import { mergeTold, mergeWords, tellWord } from '#study/store/told-word.ts';
import { stubDatabase } from '../../keep/stub-database.ts';
import { fc } from '../../seeded.ts';
import { sample } from './sample.ts';

const name = 'probe.study';
const opened: StudyStore[] = [];

function openTab(): StudyStore {
  const store = openStudyStore(name);
  opened.push(store);
  return store;
}

async function recordsOf(store: StudyStore) {
  const outcome = await store.read();
  if (!outcome.ok) throw new Error(outcome.error.detail);
  return outcome.value;
}

beforeEach(stubDatabase);

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
});

const told = fc.record(
  {
    headword: fc.constantFrom('geben', 'Plan'),
    known: fc.record({ value: fc.boolean(), at: fc.integer({ min: 0, max: 3 }) }),
    content: fc.record({
      value: fc.record({ dictionary: fc.constantFrom('der Plan', 'geben') }),
      at: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { requiredKeys: ['headword', 'known'] },
);

describe('what is told of words', () => {
  it('is heard by other tabs, and holds against what was told before', async () => {
    const [one, other] = [openTab(), openTab()];
    const heard = new Promise<void>((resolve) => other.subscribe(resolve));
    await one.tell([{ headword: 'Plan' }], true, 10);
    await heard;
    expect((await recordsOf(other)).words).toEqual([{ headword: 'Plan', known: { value: true, at: 10 } }]);
    // A clock that was set back.
    await other.tell([{ headword: 'Plan' }], false, 5);
    expect((await recordsOf(one)).words).toEqual([{ headword: 'Plan', known: { value: false, at: 11 } }]);
  });

  it('has room in a database of the first version, and leaves what is saved as it is', async () => {
    const before = await openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('expressions', { keyPath: 'id' });
        database.createObjectStore('unreadable', { autoIncrement: true });
      },
    });
    await before.put('expressions', sample());
    before.close();
    const store = openTab();
    await store.tell([{ headword: 'Plan' }], true, 10);
    expect(await recordsOf(store)).toMatchObject({ expressions: [sample()], words: [{ headword: 'Plan' }] });
  });

  it('is passed over where it is broken, put aside when something is told, and taken out when that is asked for', async () => {
    const store = openTab();
    await store.read();
    const database = await openDB(name);
    await database.put('words', { headword: 'Plan', known: 'yes' });
    await database.put('words', { headword: 'Haus' });
    database.close();
    const { words, unreadable } = await recordsOf(store);
    expect(words).toEqual([]);
    expect(unreadable.map(({ id }) => id)).toEqual(['Haus', 'Plan']);
    await store.tell([{ headword: 'Plan' }], true, 10);
    const now = await recordsOf(store);
    expect(now.words.map(({ headword }) => headword)).toEqual(['Plan']);
    expect(now.unreadable.map(({ id, place }) => [id, place.store])).toEqual([
      ['Haus', 'words'],
      ['Plan', 'unreadable'],
    ]);
    await store.takeOut(now.unreadable.map(({ place }) => place));
    expect(await recordsOf(store)).toMatchObject({ words: [{ headword: 'Plan' }], unreadable: [] });
  });

  it('goes into a backup and comes back merged, the later of two', async () => {
    const store = openTab();
    await store.tell([{ headword: 'Plan' }], true, 10);
    await store.tell([{ headword: 'geben' }], true, 10);
    const backup = readBackup(writeBackup(await recordsOf(store), 0));
    if (!backup.ok) throw new Error(backup.kind);
    await store.tell([{ headword: 'Plan' }], false, 20);
    const away = openTab();
    expect(await away.merge(backup.expressions, backup.unreadable, backup.words)).toMatchObject({
      ok: true,
      value: { words: 0 },
    });
    const later = [{ headword: 'geben', known: { value: false, at: 30 } }];
    expect(await away.merge([], [], later)).toMatchObject({ ok: true, value: { words: 1 } });
    expect((await recordsOf(store)).words.map(({ known }) => known.value)).toEqual([false, false]);
  });

  it('keeps how it was shown, through what is told without, and a backup', async () => {
    const store = openTab();
    const content = { dictionary: 'der Plan', gloss: 'plan' };
    await store.tell([{ headword: 'Plan', content }], true, 10);
    await store.tell([{ headword: 'Plan' }], false, 20);
    const { words } = await recordsOf(store);
    expect(words).toEqual([
      { headword: 'Plan', known: { value: false, at: 20 }, content: { value: content, at: 10 } },
    ]);
    const backup = readBackup(writeBackup({ expressions: [], words, unreadable: [] }, 0));
    expect(backup).toMatchObject({ ok: true, words });
  });

  it('is told of many at once, and heard of once', async () => {
    const store = openTab();
    let heard = 0;
    store.subscribe(() => {
      heard += 1;
    });
    const words = Array.from({ length: 500 }, (_, index) => ({ headword: `Wort${index}` }));
    await store.tell(words, true, 10);
    expect((await recordsOf(store)).words).toHaveLength(500);
    expect(heard).toBe(1);
  });

  it('leaves a backup readable for an older app where there is none', () => {
    const kept = { expressions: [sample()], unreadable: [] };
    expect(JSON.parse(writeBackup({ ...kept, words: [] }, 0))).toMatchObject({ version: 1 });
    const words = [tellWord(undefined, { headword: 'Plan' }, true, 1)];
    expect(JSON.parse(writeBackup({ ...kept, words }, 0))).toMatchObject({ version: 5, words });
  });

  it('merges to the same in whatever order, and however often', () => {
    fc.assert(
      fc.property(told, told, (one, other) => {
        const same = { ...other, headword: one.headword };
        expect(mergeTold(one, same)).toEqual(mergeTold(same, one));
        expect(mergeWords([one, same, one])).toEqual([mergeTold(one, same)]);
      }),
    );
  });
});
