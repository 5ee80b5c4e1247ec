import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { HeldElsewhere } from '#study/store/study-error.ts';
import type { Breach } from '#study/store/study-shape.ts';

/** A stored value that is no saved expression, kept as it was. */
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
  /** What stood in the way of a saved expression, put aside: `UnreadableRecord`. */
  readonly unreadable: { readonly key: IDBValidKey; readonly value: unknown };
}

/** Where a value stands. */
export interface RecordPlace {
  readonly store: 'expressions' | 'unreadable';
  readonly key: IDBValidKey;
}

type Upgrade = IDBPTransaction<StudySchema, StoreNames<StudySchema>[], 'versionchange'>;

/** One step from a version of the database to the next. */
export type Migration = (database: IDBPDatabase<StudySchema>, upgrade: Upgrade) => void;

/** All steps since the first version, in order; their number is the version. One that was released never changes. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('expressions', { keyPath: 'id' });
    database.createObjectStore('unreadable', { autoIncrement: true });
  },
];

/** The database of a tab: opened on first use, and again after it had to be closed. */
export interface StudyDatabase {
  /** Throws what the browser throws, and `HeldElsewhere`. */
  readonly connect: () => Promise<IDBPDatabase<StudySchema>>;
  readonly close: () => void;
}

/**
 * Prepares the database of a name; nothing is opened yet.
 * @param onOther called when another tab took the database away for a newer version, or has set it free
 */
export function prepareDatabase(
  name: string,
  steps: readonly Migration[],
  onOther: () => void,
): StudyDatabase {
  let opening: Promise<IDBPDatabase<StudySchema>> | undefined;
  /** Rejects as soon as another tab holds the database, while `opening` still waits for it. */
  let usable: Promise<IDBPDatabase<StudySchema>> | undefined;

  const forget = () => {
    opening = undefined;
    usable = undefined;
  };
  const close = () => {
    opening?.then(
      (database) => database.close(),
      () => {},
    );
    forget();
  };
  const open = (): Promise<IDBPDatabase<StudySchema>> =>
    new Promise((resolve, reject) => {
      let held = false;
      const openNow = async () =>
        openDB<StudySchema>(name, steps.length, {
          upgrade: (database, oldVersion, _, upgrade) => {
            for (const step of steps.slice(oldVersion)) step(database, upgrade);
          },
          blocked: () => {
            held = true;
            reject(new HeldElsewhere('another tab holds the database'));
          },
          // A newer version of the app in another tab must not wait for this one.
          blocking: () => {
            close();
            onOther();
          },
          terminated: forget,
        });
      // Where there is no database at all, asking for one throws.
      const own = openNow();
      opening = own;
      own.then(
        (database) => {
          // It may have been closed while it was being opened.
          if (opening === own) usable = own;
          resolve(database);
          if (held) onOther();
        },
        (error) => {
          if (opening === own) forget();
          reject(error);
        },
      );
    });
  return {
    connect: () => {
      usable ??= open();
      return usable;
    },
    close,
  };
}
