import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeSense, tidyGloss } from '#shelf/senses/change-sense.ts';
import { readKeptSenses } from '#shelf/senses/sense-backup.ts';
import type { SenseSchema } from '#shelf/senses/sense-database.ts';
import { createSenseList } from '#shelf/senses/sense-list.ts';
import { openSenseStore, type SenseStore } from '#shelf/senses/sense-store.ts';
import { readBackupFile, writeWholeBackup } from '#study/export/backup.ts';
import { stubDatabase } from '../../keep/stub-database.ts';
import { stubPage } from '../../stub-page.ts';
import { sampleKept, sampleSense } from './sample-sense.ts';

const stores: SenseStore[] = [];

beforeEach(stubDatabase);
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  vi.unstubAllGlobals();
});

function open(name: string): SenseStore {
  const store = openSenseStore(name);
  stores.push(store);
  return store;
}

const castle = sampleSense('castle');
const lock = sampleSense('lock');
const schloss = { headword: 'Schloss', upos: 'NOUN' };

/** Puts anything into the database, past the store that has made it. */
async function put(name: string, value: object): Promise<void> {
  const store = openSenseStore(name);
  await store.read();
  store.close();
  const database = await openDB<SenseSchema>(name);
  await database.put('senses', value);
  database.close();
}

describe('what the reader says words mean', () => {
  it('is kept by headword and part of speech, the last that was said, also where it was taken back', async () => {
    const store = open('kept');
    await store.say(schloss, castle, 10);
    await store.say({ headword: 'schlossen', upos: 'VERB' }, sampleSense('closed'), 10);
    // The clock was set back meanwhile.
    await store.say(schloss, lock, 5);
    expect(await store.read()).toMatchObject({
      value: [sampleKept(lock, 11), { id: 'VERB schlossen', sense: { value: { gloss: 'closed' } } }],
    });
    await store.say(schloss, null, 20);
    expect(await store.read()).toMatchObject({ value: [sampleKept(null, 20), {}] });
  });

  it('passes over what is broken, and puts it aside where something is said in its place', async () => {
    const broken = { id: 'NOUN Schloss', headword: 'Burg', upos: 'NOUN', sense: { value: null, at: 1 } };
    await put('broken', broken);
    const store = open('broken');
    expect(await store.read()).toEqual({ ok: true, value: [] });
    await store.say(schloss, castle, 10);
    expect(await store.read()).toEqual({ ok: true, value: [sampleKept()] });
    store.close();
    const database = await openDB<SenseSchema>('broken');
    expect(await database.getAll('unreadable')).toEqual([broken]);
    database.close();
  });

  it('merges with a backup: what was said later holds, in whatever order', async () => {
    const [older, newer] = [sampleKept(castle, 10), sampleKept(lock, 20)];
    expect(mergeSense(older, newer)).toEqual(newer);
    expect(mergeSense(newer, older)).toEqual(newer);
    const store = open('merged');
    const report = { added: 0, changed: 0, unchanged: 0 };
    expect(await store.merge([older])).toEqual({ ok: true, value: { ...report, added: 1 } });
    expect(await store.merge([newer])).toEqual({ ok: true, value: { ...report, changed: 1 } });
    expect(await store.merge([older])).toEqual({ ok: true, value: { ...report, unchanged: 1 } });
    expect(await store.read()).toEqual({ ok: true, value: [newer] });
  });

  it('goes into a backup, of which an older app hears that it is newer; a broken one is refused', async () => {
    const parts = { shelf: undefined, senses: [JSON.stringify([sampleKept()])] };
    const file = writeWholeBackup({ expressions: [], unreadable: [] }, parts, 0);
    expect(JSON.parse(await file.text())).toMatchObject({ version: 5, senses: [{ id: 'NOUN Schloss' }] });
    const read = await readBackupFile(file);
    expect(read.ok && readKeptSenses(read.senses)).toEqual({ ok: true, value: [sampleKept()] });
    expect(readKeptSenses([sampleKept(), { ...sampleKept(), upos: 'VERB' }])).toMatchObject({
      ok: false,
      breach: { path: '1', expected: 'the name of its headword' },
    });
    expect(readKeptSenses([sampleKept(sampleSense(''))])).toMatchObject({ ok: false });
  });

  it('stands on one line', () => {
    expect(tidyGloss('  to make\n known ')).toBe('to make known');
  });
});

describe('the senses of a page', () => {
  it('are read when somebody listens, and again when another tab has changed them', async () => {
    stubPage();
    const [list, other] = [createSenseList(open('tabs')), createSenseList(open('tabs'))];
    const stop = list.subscribe(() => undefined);
    await other.say(schloss, castle);
    await expect.poll(() => list.current().get('NOUN Schloss')).toEqual(castle);
    await list.say(schloss, null);
    expect(list.current().size).toBe(0);
    stop();
  });

  it('hold for the visit where nothing may be kept', async () => {
    stubPage();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const list = createSenseList(open('refused'));
    const stop = list.subscribe(() => undefined);
    expect(await list.say(schloss, castle)).toBe('unavailable');
    expect(list.current().get('NOUN Schloss')).toEqual(castle);
    expect(await list.say(schloss, null)).toBe('unavailable');
    expect(list.current().size).toBe(0);
    stop();
  });
});
