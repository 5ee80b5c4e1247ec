import type { DBSchema } from 'idb';
import type { Migration } from '#keep/database.ts';

/** Name of the database of own texts on this device, and of the channel on which tabs tell one another that it has changed. */
export const shelfName = 'lesart.shelf';

/**
 * The stores of the database. What stands in them is known only once it has been read by its shape.
 */
export interface ShelfSchema extends DBSchema {
  /** `KeptText`. */
  readonly texts: { readonly key: string; readonly value: unknown };
  /** What stood in the way of a text that came with a backup, as it was. */
  readonly unreadable: { readonly key: number; readonly value: unknown };
  /** Files byte for byte, each once, whatever number of texts it has: `StoredSource`. */
  readonly sources: { readonly key: string; readonly value: unknown };
  /** `KeptDocument` without its analysis and its counts, by the id of the text. */
  readonly documents: { readonly key: string; readonly value: unknown };
  /** By the id of the text and the anchor of the section, so that a page reads what is asked for. */
  readonly analyses: { readonly key: [string, string]; readonly value: unknown };
  /** The printed words of a text, by its id. */
  readonly plain: { readonly key: string; readonly value: unknown };
  /** `HeadwordCounts`, by the id of the text; none of what was kept before they were there, until it is counted or compiled anew. */
  readonly counts: { readonly key: string; readonly value: unknown };
}

/** All steps since the first version, in order; their number is the version. One that was released never changes. */
export const migrations: readonly Migration<ShelfSchema>[] = [
  (database) => {
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('unreadable', { autoIncrement: true });
    database.createObjectStore('sources', { keyPath: 'id' });
    database.createObjectStore('documents');
    database.createObjectStore('analyses');
    database.createObjectStore('plain');
  },
  // A text may have a translation. The stores are the same, but a page of before would take it for broken: it gives the database away.
  () => {},
  (database) => {
    database.createObjectStore('counts');
  },
];
