import type { IDBPTransaction, StoreNames } from 'idb';
import { readShape, writeBreach } from '#keep/shape.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { StudySchema, UnreadableRecord } from '#study/store/study-database.ts';
import { savedExpression } from '#study/store/study-shape.ts';

type Stores = StoreNames<StudySchema>[];

/** A transaction that may read and write all that is stored. */
export type WriteTransaction = IDBPTransaction<StudySchema, Stores, 'readwrite'>;

/** What stands in the place of an expression: itself, something broken, or nothing. */
export interface Stored {
  readonly saved?: SavedExpression;
  readonly broken?: UnreadableRecord;
}

/** Reads an expression that is about to be written. */
export async function take(transaction: WriteTransaction, id: string): Promise<Stored> {
  return readStored(id, await transaction.objectStore('expressions').get(id));
}

/** Tells what a value is that stands, or doesn't, in the place of an expression. */
export function readStored(id: string, raw: unknown): Stored {
  if (raw === undefined) return {};
  const read = readShape(savedExpression, raw);
  return read.ok ? { saved: read.value } : { broken: { id, raw, breach: read.breach } };
}

/**
 * Writes an expression in the place of what stood there; something broken is put aside, and not written over. Throws where it
 * couldn't be read again.
 */
export async function put(
  transaction: WriteTransaction,
  saved: SavedExpression,
  { broken }: Stored,
): Promise<void> {
  const read = readShape(savedExpression, saved);
  if (!read.ok) throw new Error(writeBreach(read.breach));
  if (broken) await transaction.objectStore('unreadable').add(broken);
  await transaction.objectStore('expressions').put(saved);
}
