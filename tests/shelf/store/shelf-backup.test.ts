import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identifySource } from '#shelf/open/identify-text.ts';
import { setTextDeleted } from '#shelf/store/change-text.ts';
import { readShelf, writeShelf } from '#shelf/store/shelf-backup.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { readBackup, readBackupFile, writeWholeBackup } from '#study/export/backup.ts';
import { bytesKey } from '#ui/bytes-in-json.ts';
import { stubDatabase } from '../../keep/stub-database.ts';
import { sample } from '../../study/store/sample.ts';
import { sampleSource, sampleText } from './sample-text.ts';

const source = await sampleSource(100_000);
const one = sampleText(source);
const other = sampleText(source, { id: 'abcdefgh02' });
const gone = sampleText(await sampleSource(10), { id: 'abcdefgh03' });
const kept = { expressions: [sample()], unreadable: [] };

beforeEach(stubDatabase);
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A backup of a shelf with two texts of a file, and one that has been deleted. */
async function writeSample(): Promise<Blob> {
  const store = openShelfStore('one');
  await store.keep(source, [one, other]);
  await store.keep(await sampleSource(10), [gone]);
  await store.change(gone.text.id, (text) => setTextDeleted(text, true, 20));
  const shelf = await writeShelf(store);
  store.close();
  return writeWholeBackup(kept, { shelf: shelf.ok ? shelf.value : undefined, senses: undefined }, 0);
}

/** The part of a backup that is the shelf’s, with something changed in its text. */
async function partOf(file: Blob, change = (text: string) => text): Promise<unknown> {
  const read = await readBackupFile(new Blob([change(await file.text())]));
  return read.ok ? read.shelf : read;
}

describe('a backup with texts', () => {
  it('brings them to another device with their files, and tells an older app that it is newer', async () => {
    const file = await writeSample();
    expect(JSON.parse(await file.text())).toMatchObject({ format: 'lesart-study', version: 5 });
    expect(await readBackupFile(file)).toMatchObject({ ok: true, expressions: kept.expressions });
    const read = await readShelf(await partOf(file));
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const store = openShelfStore('other');
    const merged = await store.merge(read.value.texts, read.value.sources);
    const report = { added: 2, changed: 0, unchanged: 0, stillDeleted: 0, withoutFile: 0 };
    expect(merged).toEqual({ ok: true, value: report });
    expect(await store.readSource(source.id)).toEqual({ ok: true, value: source });
    expect(await store.readPlain()).toMatchObject({ ok: true, value: { size: 2 } });
    expect(await store.list()).toMatchObject({
      value: { texts: [one.text, other.text, { id: gone.text.id, deleted: { value: true, at: 20 } }] },
    });
    const again = await store.merge(read.value.texts, read.value.sources);
    expect(again).toMatchObject({ value: { added: 0, changed: 0, unchanged: 3 } });
    store.close();
  });

  it.each<[string, (text: string) => string, object]>([
    [
      'a text',
      (text) => text.replace('"words":3', '"words":"three"'),
      { path: 'texts.0.text.words', found: '"three"' },
    ],
    [
      'a title',
      (text) => text.replace('"Der Wolf und die sieben Geißlein"', '""'),
      { path: 'texts.0.text.title.value' },
    ],
    [
      'bytes',
      (text) => text.replace(`"${bytesKey}":"A`, `"${bytesKey}":"B`),
      { path: `files.0.${bytesKey}`, expected: source.id },
    ],
    [
      'base64',
      (text) => text.replace(`"${bytesKey}":"A`, `"${bytesKey}":"?`),
      { path: `files.0.${bytesKey}` },
    ],
  ])('is refused with the place where %s is broken', async (_, change, breach) => {
    expect(await readShelf(await partOf(await writeSample(), change))).toMatchObject({ ok: false, breach });
  });

  it('brings a file that was named without a hash, on a page without HTTPS', async () => {
    const secure = crypto;
    vi.stubGlobal('crypto', { getRandomValues: secure.getRandomValues.bind(secure) });
    const id = await identifySource(source.bytes);
    vi.stubGlobal('crypto', secure);
    const store = openShelfStore('insecure');
    const named = { ...source, id };
    await store.keep(named, [sampleText(named)]);
    const shelf = await writeShelf(store);
    store.close();
    const file = writeWholeBackup(kept, { shelf: shelf.ok ? shelf.value : undefined, senses: undefined }, 0);
    expect(await readShelf(await partOf(file))).toMatchObject({ ok: true, value: { sources: [{ id }] } });
  });

  it('is as before where there never was a text', async () => {
    const store = openShelfStore('none');
    const shelf = await writeShelf(store);
    store.close();
    expect(shelf).toEqual({ ok: true, value: undefined });
    const text = await writeWholeBackup(kept, { shelf: undefined, senses: undefined }, 0).text();
    expect(JSON.parse(text)).toMatchObject({ version: 1 });
    expect(readBackup(text)).toEqual({ ok: true, ...kept });
    expect(await readBackupFile(new Blob([text]))).toEqual({ ok: true, ...kept });
  });

  it('is not written without a text that can’t be read', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = openShelfStore('refused');
    expect(await writeShelf(store)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    store.close();
  });
});
