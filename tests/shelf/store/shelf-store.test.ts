import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome, StorageErrorKind } from '#keep/storage-error.ts';
import { renameText, setTextDeleted } from '#shelf/store/change-text.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { migrations, type ShelfSchema } from '#shelf/store/shelf-database.ts';
import { openShelfStore, type ShelfStore } from '#shelf/store/shelf-store.ts';
import { stubDatabase } from '../../keep/stub-database.ts';
import { sampleSource, sampleText } from './sample-text.ts';

const name = 'probe.shelf';
const opened: ShelfStore[] = [];

/** A tab: a store of its own on the database that all share. */
function openTab(steps = migrations): ShelfStore {
  const store = openShelfStore(name, steps);
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

/** Puts a value where texts stand, past the store. */
async function putRaw(raw: unknown): Promise<void> {
  const database = await openDB<ShelfSchema>(name);
  await database.put('texts', raw);
  database.close();
}

/** How much stands in each store. */
async function countAll(): Promise<Readonly<Record<string, number>>> {
  const database = await openDB<ShelfSchema>(name);
  const stores = [...database.objectStoreNames];
  const counts = await Promise.all(
    stores.map(async (store) => [store, await database.count(store)] as const),
  );
  database.close();
  return Object.fromEntries(counts);
}

const rename = (title: string, now: number) => (text: KeptText) => renameText(text, title, now);
const remove = (now: number) => (text: KeptText) => setTextDeleted(text, true, now);
const bringBack = (now: number) => (text: KeptText) => setTextDeleted(text, false, now);

const source = await sampleSource();
const one = sampleText(source);
const other = sampleText(source, { id: 'abcdefgh02', source: { ...one.text.source, part: 1 } });
const [first, second] = [one.text.id, other.text.id];

beforeEach(stubDatabase);

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the shelf', () => {
  it('keeps texts from visit to visit, their file byte for byte and once', async () => {
    const before = openTab();
    expect(outcomeOf(await before.list())).toEqual({ texts: [], unreadable: 0 });
    // A piece of something larger, as it comes out of a buffer: only itself is kept.
    const larger = new Uint8Array([0, ...source.bytes, 0]);
    outcomeOf(await before.keep({ ...source, bytes: larger.subarray(1, -1) }, [other, one]));
    outcomeOf(await before.keep(source, [sampleText(source, { id: 'abcdefgh03', added: 20 })]));
    before.close();
    const store = openTab();
    expect(outcomeOf(await store.list()).texts.map(({ id }) => id)).toEqual([first, second, 'abcdefgh03']);
    expect(outcomeOf(await store.readText(first))).toEqual(one.text);
    expect(outcomeOf(await store.readSource(source.id))).toEqual(source);
    const { analysis, counts, ...document } = one.document;
    expect(outcomeOf(await store.readCounts(first))).toEqual(counts);
    expect(outcomeOf(await store.readDocument(first))).toEqual(document);
    expect(outcomeOf(await store.readAnalysis(first, 'section-1'))).toEqual(analysis['section-1']);
    expect(outcomeOf(await store.readPlain()).get(second)).toBe('Es war einmal');
    expect(await countAll()).toMatchObject({ texts: 3, sources: 1, documents: 3, analyses: 6, plain: 3 });
  });

  it('tells of a text that is opened again what its file says now, and what the reader did to it holds', async () => {
    const store = openTab();
    outcomeOf(await store.keep(source, [one]));
    const again = sampleText(source, {
      title: { value: 'Ein Wolf', at: 0 },
      added: 50,
      layers: ['LEMMA', 'HEAD'],
      source: { ...one.text.source, fileName: 'again.conllu' },
      deleted: { value: false, at: 50 },
      unfinished: true,
    });
    const title = { value: 'Märchen', at: 20 };
    outcomeOf(await store.change(first, rename('Märchen', 20)));
    const [kept] = outcomeOf(await store.keep(source, [again]));
    expect(kept).toMatchObject({
      title,
      added: 10,
      layers: ['LEMMA', 'HEAD'],
      deleted: { value: false, at: 10 },
    });
    // Whole it stood there, and this opening may yet be given up.
    expect(kept).not.toHaveProperty('unfinished');
    outcomeOf(await store.change(first, remove(60)));
    outcomeOf(await store.clear([]));
    const [back] = outcomeOf(await store.keep(source, [again]));
    expect(back).toMatchObject({
      ...{ title, source: { fileName: 'again.conllu' }, unfinished: true },
      // Later than the deletion, whatever the clock says.
      deleted: { value: false, at: 61 },
    });
  });

  it('has nothing of a text that it doesn’t have', async () => {
    const store = openTab();
    for (const outcome of [
      await store.readText(first),
      await store.readDocument(first),
      await store.readAnalysis(first, 'section-1'),
      await store.readSource(source.id),
      await store.change(first, rename('Märchen', 20)),
      await store.keepDocument(first, one.document),
    ]) {
      expect(outcome).toEqual({ ok: true, value: undefined });
    }
    expect(await countAll()).toMatchObject({ texts: 0, documents: 0, analyses: 0 });
  });

  it('keeps all texts of a file or none', async () => {
    const store = openTab();
    const broken = sampleText(source, { id: 'x' });
    expect(await store.keep(source, [one, broken])).toMatchObject({
      ok: false,
      error: { kind: 'failed', detail: expect.stringContaining('id: found "x"') },
    });
    expect(await countAll()).toMatchObject({
      texts: 0,
      sources: 0,
      documents: 0,
      analyses: 0,
      plain: 0,
      counts: 0,
    });
  });

  it('keeps what was compiled again, and nothing of before', async () => {
    const store = openTab();
    outcomeOf(await store.keep(source, [one, other]));
    const again = { ...one.document, version: '2', analysis: { 'section-9': { sentences: {} } } };
    outcomeOf(await store.keepDocument(first, again));
    expect(outcomeOf(await store.readDocument(first))?.version).toBe('2');
    expect(outcomeOf(await store.readAnalysis(first, 'section-1'))).toBeUndefined();
    expect(outcomeOf(await store.readAnalysis(first, 'section-9'))).toEqual({ sentences: {} });
    expect(outcomeOf(await store.readAnalysis(second, 'section-1'))).toEqual({ sentences: {} });
  });

  it('renames, deletes and brings back, and clears only what nothing needs any more', async () => {
    const store = openTab();
    outcomeOf(await store.keep(source, [one, other]));
    expect(outcomeOf(await store.change(first, rename(' Märchen ', 5)))?.title).toEqual({
      value: 'Märchen',
      at: 11,
    });
    expect(outcomeOf(await store.change(first, rename(' ', 30)))?.title.value).toBe('Märchen');
    outcomeOf(await store.change(first, remove(20)));
    outcomeOf(await store.clear([first]));
    expect(outcomeOf(await store.change(first, bringBack(30)))?.deleted).toEqual({ value: false, at: 30 });
    outcomeOf(await store.change(first, remove(40)));
    outcomeOf(await store.clear([]));
    // The other text still needs the file.
    expect(await countAll()).toMatchObject({
      texts: 2,
      sources: 1,
      documents: 1,
      analyses: 2,
      plain: 1,
      counts: 1,
    });
    outcomeOf(await store.change(second, remove(40)));
    outcomeOf(await store.clear([]));
    expect(await countAll()).toMatchObject({ texts: 2, sources: 0, documents: 0, analyses: 0, plain: 0 });
    // Without its file it would be a title that can't be opened.
    expect(outcomeOf(await store.change(first, bringBack(50)))?.deleted).toEqual({ value: true, at: 40 });
    outcomeOf(await store.keepDocument(first, one.document));
    outcomeOf(await store.keepCounts(new Map([[first, one.document.counts]])));
    expect(await countAll()).toMatchObject({ documents: 0, counts: 0 });
  });

  it('keeps how often its headwords stand in a text, also of one that was kept without', async () => {
    const store = openTab();
    outcomeOf(await store.keep(source, [one, other]));
    expect(outcomeOf(await store.readCounts(first))).toEqual(one.document.counts);
    const database = await openDB<ShelfSchema>(name);
    await database.delete('counts', first);
    await database.put('counts', { names: 0, words: [{ headword: 'Wolf', times: '2' }] }, second);
    database.close();
    expect(outcomeOf(await store.readCounts(first))).toBeUndefined();
    expect(outcomeOf(await store.readCounts(second))).toBeUndefined();
    outcomeOf(await store.keepCounts(new Map([[second, { names: 1, words: [] }]])));
    expect(outcomeOf(await store.readCounts(second))).toEqual({ names: 1, words: [] });
  });

  it('that a version of before has kept has no counts yet, and all else', async () => {
    const before = openTab(migrations.slice(0, 2));
    await before.list();
    await putRaw(one.text);
    before.close();
    const store = openTab();
    expect(outcomeOf(await store.list())).toMatchObject({ texts: [{ id: first }], unreadable: 0 });
    expect(outcomeOf(await store.readCounts(first))).toBeUndefined();
  });
});

describe('two tabs', () => {
  it('lose nothing of one another, and hear of one another’s changes', async () => {
    const [here, there] = [openTab(), openTab()];
    outcomeOf(await here.keep(source, [one]));
    const heard = new Promise<void>((resolve) => void there.subscribe(resolve));
    await Promise.all([here.change(first, rename('Märchen', 20)), there.change(first, remove(20))]);
    await heard;
    expect(outcomeOf(await there.readText(first))).toMatchObject({
      title: { value: 'Märchen' },
      deleted: { value: true },
    });
  });
});

describe('a broken record', () => {
  it('is passed over and stays, and so does the file that it needs', async () => {
    const store = openTab();
    outcomeOf(await store.keep(source, [one, other]));
    const broken = { ...one.text, colour: 'red' };
    await putRaw(broken);
    outcomeOf(await store.change(second, remove(20)));
    outcomeOf(await store.clear([]));
    expect(outcomeOf(await store.list())).toMatchObject({ texts: [{ id: second }], unreadable: 1 });
    expect(outcomeOf(await store.readText(first))).toBeUndefined();
    expect(outcomeOf(await store.change(first, remove(20)))).toBeUndefined();
    expect(outcomeOf(await store.readSource(source.id))).toEqual(source);
    // A backup mends it; what stood there is put aside.
    expect(outcomeOf(await store.merge([{ text: one.text }], []))).toMatchObject({ added: 1 });
    expect(outcomeOf(await store.list())).toMatchObject({ texts: [{ id: first }, {}], unreadable: 0 });
    expect(await countAll()).toMatchObject({ unreadable: 1 });
  });

  it('of a document, an analysis, a file or words is as none', async () => {
    const store = openTab();
    await store.list();
    const database = await openDB<ShelfSchema>(name);
    await database.put('documents', { version: '1', article: { sections: 5 } }, first);
    await database.put('analyses', { sentences: null }, [first, 'section-1']);
    await database.put('sources', { id: source.id, fileName: 'a', bytes: 'a' });
    await database.put('plain', 5, first);
    database.close();
    expect(outcomeOf(await store.readDocument(first))).toBeUndefined();
    expect(outcomeOf(await store.readAnalysis(first, 'section-1'))).toBeUndefined();
    expect(outcomeOf(await store.readSource(source.id))).toBeUndefined();
    expect(outcomeOf(await store.readPlain()).size).toBe(0);
  });
});

describe('a merge', () => {
  it('of two titles and deletions takes the later, and brings nothing back without its file', async () => {
    const store = openTab();
    outcomeOf(await store.keep(source, [one, other]));
    outcomeOf(await store.change(second, remove(50)));
    const third = sampleText(source, { id: 'abcdefgh03' });
    const lost = sampleText(await sampleSource(5), { id: 'abcdefgh04' });
    const gone = sampleText(source, { id: 'abcdefgh05', deleted: { value: true, at: 20 } });
    const incoming = [
      { text: renameText(one.text, 'Märchen', 20) },
      { text: other.text },
      { text: third.text, plain: 'Es war' },
      { text: lost.text },
      { text: gone.text },
    ];
    const report = { added: 1, changed: 1, unchanged: 1, stillDeleted: 1, withoutFile: 1 };
    expect(outcomeOf(await store.merge(incoming, [source]))).toEqual(report);
    const { texts } = outcomeOf(await store.list());
    expect(texts.map(({ id, title, deleted }) => [id, title.value.slice(0, 7), deleted.value])).toEqual([
      [first, 'Märchen', false],
      ['abcdefgh03', 'Der Wol', false],
      ['abcdefgh05', 'Der Wol', true],
      [second, 'Der Wol', true],
    ]);
    expect(outcomeOf(await store.readPlain()).get('abcdefgh03')).toBe('Es war');
    expect(await countAll()).toMatchObject({ sources: 1 });
    expect(outcomeOf(await store.merge(incoming, [source]))).toEqual({
      ...report,
      added: 0,
      changed: 0,
      unchanged: 4,
    });
  });
});

describe('a database of another version', () => {
  it('is brought up to date with all that is in it, and left alone where it is newer', async () => {
    outcomeOf(await openTab().keep(source, [one]));
    const newer = openTab([...migrations, () => {}]);
    expect(outcomeOf(await newer.list()).texts).toEqual([one.text]);
    expect(kindOf(await openTab().list())).toBe('newerDatabase');
  });

  it('is told where another tab holds it', async () => {
    const holding = await openDB(name, 1);
    expect(kindOf(await openTab([...migrations, () => {}]).list())).toBe('blocked');
    holding.close();
  });
});

describe('a browser that refuses', () => {
  it('storage says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = openTab();
    expect(kindOf(await store.list())).toBe('unavailable');
    expect(kindOf(await store.keep(source, [one]))).toBe('unavailable');
  });

  it('room says so, and nothing of it is kept', async () => {
    const store = openTab();
    outcomeOf(await store.list());
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Disk full.', 'QuotaExceededError');
    });
    expect(kindOf(await store.keep(source, [one]))).toBe('quota');
    full.mockRestore();
    expect(await countAll()).toMatchObject({ texts: 0, sources: 0 });
  });
});
