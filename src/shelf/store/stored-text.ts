import type { DatabaseWrite } from '#keep/run-write.ts';
import { readShape, writeBreach } from '#keep/shape.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfSchema } from '#shelf/store/shelf-database.ts';
import { keptText } from '#shelf/store/shelf-shape.ts';

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

/** The key range of all analyses of a text: a list sorts behind every name of a section. */
export function analysesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
