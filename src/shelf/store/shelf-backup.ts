import * as v from 'valibot';
import { type Read, readShape, someText } from '#keep/shape.ts';
import type { Outcome } from '#keep/storage-error.ts';
import { hashBytes, type KeptSource, sourceHash, writeHex } from '#shelf/store/kept-source.ts';
import type { BackupText } from '#shelf/store/merge-texts.ts';
import { keptText } from '#shelf/store/shelf-shape.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { sourcesOf } from '#shelf/store/translation-of.ts';
import { type Bytes, bytesKey, encodeBytes } from '#ui/bytes-in-json.ts';

/** What a backup has of the shelf. */
export interface ShelfBackup {
  readonly texts: readonly BackupText[];
  readonly sources: readonly KeptSource[];
}

const backup = v.strictObject({
  texts: v.array(v.strictObject({ text: keptText, plain: v.exactOptional(v.string()) })),
  files: v.array(
    v.strictObject({
      id: someText,
      fileName: v.string(),
      [bytesKey]: v.custom<Bytes>((input) => input instanceof Uint8Array, 'bytes as base64'),
    }),
  ),
});

function separate(pieces: readonly string[], index: number): readonly string[] {
  return index === 0 ? pieces : [',\n', ...pieces];
}

/**
 * Writes all texts as JSON, in pieces: deleted ones, so that they stay deleted elsewhere, and the files of the others. Undefined
 * where there has never been a text.
 */
export async function writeShelf(store: ShelfStore): Promise<Outcome<readonly BlobPart[] | undefined>> {
  const [list, plain] = [await store.list(), await store.readPlain()];
  if (!list.ok) return list;
  if (!plain.ok) return plain;
  const { texts } = list.value;
  if (texts.length === 0) return { ok: true, value: undefined };
  const written = texts.map((text): BackupText => {
    const words = text.deleted.value ? undefined : plain.value.get(text.id);
    return { text, ...(words !== undefined && { plain: words }) };
  });
  const parts: BlobPart[] = ['{"texts": [\n'];
  parts.push(...written.flatMap((one, index) => separate([JSON.stringify(one)], index)), '\n], "files": [\n');
  const ids = new Set(texts.flatMap((text) => (text.deleted.value ? [] : sourcesOf(text))));
  let files = 0;
  for (const id of ids) {
    const source = await store.readSource(id);
    if (!source.ok) return source;
    if (!source.value) continue;
    const { fileName, bytes } = source.value;
    const head = JSON.stringify({ id, fileName }).slice(0, -1);
    const encoded = [`${head},"${bytesKey}":"`, ...(await encodeBytes(bytes)), '"}'];
    // As a file of its own the browser needn't hold it in memory until the last one is there.
    parts.push(new Blob([...separate(encoded, files)]));
    files += 1;
  }
  return { ok: true, value: [...parts, '\n]}'] };
}

/** Reads what a backup has of the shelf. Errors: the first place where it is broken, also a file that isn't the one it says. */
export async function readShelf(input: unknown): Promise<Read<ShelfBackup>> {
  const read = readShape(backup, input);
  if (!read.ok) return read;
  const sources = read.value.files.map(({ [bytesKey]: bytes, ...rest }) => ({ ...rest, bytes }));
  for (const [index, { id, bytes }] of sources.entries()) {
    const hash = sourceHash.test(id) ? await hashBytes(bytes) : undefined;
    const found = hash && writeHex(hash);
    if (found !== undefined && found !== id) {
      return { ok: false, breach: { path: `files.${index}.${bytesKey}`, found, expected: id } };
    }
  }
  return { ok: true, value: { texts: read.value.texts, sources } };
}
