import type { DBSchema, StoreNames } from 'idb';
import type { Migration } from '#keep/database.ts';
import type { Breach } from '#keep/shape.ts';

/** A stored value that is no record of its store, kept as it was. */
export interface UnreadableRecord {
  /** How it is named; its key as a text. */
  readonly id: string;
  readonly raw: unknown;
  readonly breach: Breach;
}

/**
 * The stores of the database. What stands in them, and under which key, is known only once it has been read by its shape.
 */
export interface StudySchema extends DBSchema {
  readonly expressions: { readonly key: IDBValidKey; readonly value: unknown };
  /** `ToldWord`. */
  readonly words: { readonly key: IDBValidKey; readonly value: unknown };
  /** What stood in the way of a record, put aside: `UnreadableRecord`. */
  readonly unreadable: { readonly key: IDBValidKey; readonly value: unknown };
}

/** Where a value stands. */
export interface RecordPlace {
  readonly store: StoreNames<StudySchema>;
  readonly key: IDBValidKey;
}

/** All steps since the first version, in order; their number is the version. One that was released never changes. */
export const migrations: readonly Migration<StudySchema>[] = [
  (database) => {
    database.createObjectStore('expressions', { keyPath: 'id' });
    database.createObjectStore('unreadable', { autoIncrement: true });
  },
  (database) => {
    database.createObjectStore('words', { keyPath: 'headword' });
  },
];
