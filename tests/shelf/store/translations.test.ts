import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Outcome } from '#keep/storage-error.ts';
import { setTextDeleted, setTranslation, setTranslationRemoved } from '#shelf/store/change-text.ts';
import type { KeptText, KeptTranslation } from '#shelf/store/kept-text.ts';
import { readShelf, writeShelf } from '#shelf/store/shelf-backup.ts';
import { openShelfStore, type ShelfStore } from '#shelf/store/shelf-store.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import { readBackupFile, writeWholeBackup } from '#study/export/backup.ts';
import { stubDatabase } from '../../keep/stub-database.ts';
import { sampleSource, sampleText } from './sample-text.ts';

const source = await sampleSource();
const english = await sampleSource(300, 'english.txt');
const one = sampleText(source);
const { id } = one.text;
const made = { source: english, document: one.document };
const translation: KeptTranslation = {
  ...{ source: english.id, way: 'pasted', by: 'Clara Lind', added: 20, removed: false },
};
const translate = (now: number) => (text: KeptText) => setTranslation(text, translation, now);
const takeAway = (now: number) => (text: KeptText) => setTranslationRemoved(text, true, now);
const bringBack = (now: number) => (text: KeptText) => setTranslationRemoved(text, false, now);

const opened: ShelfStore[] = [];

function openTab(name = 'probe.shelf'): ShelfStore {
  const store = openShelfStore(name);
  opened.push(store);
  return store;
}

function outcomeOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.error.kind}: ${outcome.error.detail}`);
  return outcome.value;
}

/** A shelf with a text and its translation. */
async function openTranslated(name?: string): Promise<ShelfStore> {
  const store = openTab(name);
  outcomeOf(await store.keep(source, [one]));
  outcomeOf(await store.translate(id, made, translate(20)));
  return store;
}

const textOf = async (store: ShelfStore) => outcomeOf(await store.readText(id));
const englishOf = async (store: ShelfStore) => outcomeOf(await store.readSource(english.id));

beforeEach(stubDatabase);

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
});

it('a translation is kept with its text, byte for byte, and seen by other tabs', async () => {
  const other = openTab();
  outcomeOf(await other.list());
  const heard = vi.fn();
  other.subscribe(heard);
  await openTranslated();
  await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(1);
  const text = await textOf(other);
  expect(text && translationOf(text)).toEqual(translation);
  expect(await englishOf(other)).toEqual(english);
  expect(outcomeOf(await other.translate('nothing123', made, translate(30)))).toBeUndefined();
});

it('a translation that is taken away can be brought back, until it has been cleared away', async () => {
  const store = await openTranslated();
  const gone = outcomeOf(await store.change(id, takeAway(30)));
  expect(gone && translationOf(gone)).toBeUndefined();
  outcomeOf(await store.clear([id]));
  expect(outcomeOf(await store.change(id, bringBack(40)))?.translation).toEqual({
    value: translation,
    at: 40,
  });
  outcomeOf(await store.change(id, takeAway(50)));
  outcomeOf(await store.clear([]));
  expect(await englishOf(store)).toBeUndefined();
  expect(outcomeOf(await store.readSource(source.id))).toEqual(source);
  expect(outcomeOf(await store.change(id, bringBack(60)))?.translation?.value.removed).toBe(true);
  // It can be given another, or the same once more.
  outcomeOf(await store.translate(id, made, translate(70)));
  expect(await englishOf(store)).toEqual(english);
});

it('a text takes its translation along when it is deleted, brought back, and opened again', async () => {
  const store = await openTranslated();
  outcomeOf(await store.change(id, (text) => setTextDeleted(text, true, 30)));
  outcomeOf(await store.clear([id]));
  outcomeOf(await store.change(id, (text) => setTextDeleted(text, false, 40)));
  expect(await englishOf(store)).toEqual(english);
  const [again] = outcomeOf(await store.keep(source, [one]));
  expect(again && translationOf(again)).toEqual(translation);
  outcomeOf(await store.change(id, (text) => setTextDeleted(text, true, 50)));
  outcomeOf(await store.clear([]));
  expect(await englishOf(store)).toBeUndefined();
  const [anew] = outcomeOf(await store.keep(source, [one]));
  expect(anew).not.toHaveProperty('translation');
});

it('a backup brings a translation with its file, and the later word on it holds', async () => {
  const store = await openTranslated();
  const backup = await readBackupFile(
    writeWholeBackup(
      { expressions: [], unreadable: [] },
      { shelf: outcomeOf(await writeShelf(store)), senses: undefined },
      0,
    ),
  );
  const read = await readShelf(backup.ok ? backup.shelf : backup);
  if (!read.ok) throw new Error(JSON.stringify(read.breach));
  const { texts, sources } = read.value;
  const fresh = openTab('other.shelf');
  expect(outcomeOf(await fresh.merge(texts, sources))).toMatchObject({ added: 1 });
  expect(await textOf(fresh)).toEqual(await textOf(store));
  expect(await englishOf(fresh)).toEqual(english);

  // Without its file there is none, but the text is there.
  const bare = openTab('bare.shelf');
  outcomeOf(
    await bare.merge(
      texts,
      sources.filter((file) => file.id === source.id),
    ),
  );
  expect(await textOf(bare)).toEqual(one.text);
  outcomeOf(await bare.merge(texts, sources));
  expect(await textOf(bare)).toEqual(await textOf(store));

  outcomeOf(await fresh.change(id, takeAway(30)));
  expect(outcomeOf(await fresh.merge(texts, sources))).toMatchObject({ unchanged: 1 });
  expect((await textOf(fresh))?.translation?.value.removed).toBe(true);
});
