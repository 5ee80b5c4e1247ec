import { isSame } from '#keep/plain-data.ts';
import type { DatabaseWrite } from '#keep/run-write.ts';
import { readShape, writeBreach } from '#keep/shape.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfSchema } from '#shelf/store/shelf-database.ts';
import { keptText } from '#shelf/store/shelf-shape.ts';
import { translationOf } from '#shelf/store/translation-of.ts';

/** A transaction that may write texts, and all that is kept of them. */
export type ShelfWrite = DatabaseWrite<ShelfSchema>;

/** Tells what a value is that stands, or doesn't, in the place of a text; undefined too where it is broken. */
export function readStoredText(raw: unknown): KeptText | undefined {
  const read = readShape(keptText, raw);
  return read.ok ? read.value : undefined;
}

/** Writes a text. Throws where it couldn't be read again. */
export async function putText(transaction: ShelfWrite, text: KeptText): Promise<void> {
  const read = readShape(keptText, text);
  if (!read.ok) throw new Error(writeBreach(read.breach));
  await transaction.objectStore('texts').put(text);
}

/**
 * Changes a text as it is stored now. What has been cleared of its file, the text or its translation, isn't brought back: it
 * stays as it is.
 * @returns what is stored then; undefined where there is none, or a broken one
 */
export async function changeText(
  transaction: ShelfWrite,
  id: string,
  change: (stored: KeptText) => KeptText,
): Promise<KeptText | undefined> {
  const stored = readStoredText(await transaction.objectStore('texts').get(id));
  if (!stored) return undefined;
  const changed = change(stored);
  if (isSame(changed, stored)) return stored;
  const comesBack = stored.deleted.value && !changed.deleted.value;
  const translation = translationOf(stored) ? undefined : translationOf(changed);
  const needed = [...(comesBack ? [stored.source.id] : []), ...(translation ? [translation.source] : [])];
  for (const one of needed)
    if ((await transaction.objectStore('sources').getKey(one)) === undefined) return stored;
  await putText(transaction, changed);
  return changed;
}

/** The key range of all analyses of a text: a list sorts behind every name of a section. */
export function analysesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
