import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { HeldElsewhere } from '#keep/storage-error.ts';

type Upgrade<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** One step from a version of a database to the next. */
export type Migration<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  upgrade: Upgrade<Schema>,
) => void;

/** The database of a tab: opened on first use, and again after it had to be closed. */
export interface DeviceDatabase<Schema extends DBSchema> {
  /** Throws what the browser throws, and `HeldElsewhere`. */
  readonly connect: () => Promise<IDBPDatabase<Schema>>;
  readonly close: () => void;
}

/**
 * Prepares the database of a name; nothing is opened yet.
 * @param onOther called when another tab took the database away for a newer version, or has set it free
 */
export function prepareDatabase<Schema extends DBSchema>(
  name: string,
  steps: readonly Migration<Schema>[],
  onOther: () => void,
): DeviceDatabase<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  /** Rejects as soon as another tab holds the database, while `opening` still waits for it. */
  let usable: Promise<IDBPDatabase<Schema>> | undefined;

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
  const open = (): Promise<IDBPDatabase<Schema>> =>
    new Promise((resolve, reject) => {
      let held = false;
      const openNow = async () =>
        openDB<Schema>(name, steps.length, {
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
