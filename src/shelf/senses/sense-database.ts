import type { DBSchema } from 'idb';
import type { Migration } from '#keep/database.ts';

/** Name of the database of what the reader says words mean, and of the channel on which tabs tell one another that it has changed. */
export const sensesName = 'lesart.senses';

/** The stores of the database. What stands in them is known only once it has been read by its shape. */
export interface SenseSchema extends DBSchema {
  /** `KeptSense`. */
  readonly senses: { readonly key: string; readonly value: unknown };
  /** What stood in the way of one, as it was. */
  readonly unreadable: { readonly key: number; readonly value: unknown };
}

/** All steps since the first version, in order; their number is the version. One that was released never changes. */
export const migrations: readonly Migration<SenseSchema>[] = [
  (database) => {
    database.createObjectStore('senses', { keyPath: 'id' });
    database.createObjectStore('unreadable', { autoIncrement: true });
  },
];
