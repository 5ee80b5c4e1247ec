import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import { type Migration, prepareDatabase } from '#keep/database.ts';
import { type DatabaseWrite, runWrite } from '#keep/run-write.ts';
import { describeFailure, type Outcome } from '#keep/storage-error.ts';
import { createEmitter } from '#ui/emitter.ts';

/** What is kept on this device in a database, by a page or a worker. Nothing here throws or rejects: a failure is an outcome. */
export interface DeviceStore<Schema extends DBSchema> {
  readonly attempt: <Value>(
    operation: (connection: IDBPDatabase<Schema>) => Promise<Value>,
  ) => Promise<Outcome<Value>>;
  /** Writes all of it or, if it fails, nothing; those who listen, here and in other tabs, are told. */
  readonly attemptWrite: <Value>(
    stores: StoreNames<Schema>[],
    work: (transaction: DatabaseWrite<Schema>) => Promise<Value>,
  ) => Promise<Outcome<Value>>;
  /**
   * Calls back after each change, of this tab or another, and when another tab takes the database away or sets it free: it
   * is time to read again. Returns how to stop that.
   */
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends what is under way, then closes the database. */
  readonly close: () => void;
}

/** Undefined where the browser refuses channels: other tabs then see changes when they are opened again. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/**
 * Opens what is kept under a name; the database itself is opened on first use.
 * @param name of the database, and of the channel on which tabs tell one another that it has changed
 */
export function openDeviceStore<Schema extends DBSchema>(
  name: string,
  steps: readonly Migration<Schema>[],
): DeviceStore<Schema> {
  let channel = openChannel(name);
  const { subscribe, emit: notify, clear } = createEmitter();
  channel?.addEventListener('message', notify);
  const database = prepareDatabase(name, steps, notify);

  const underWay = new Set<Promise<unknown>>();
  const run: DeviceStore<Schema>['attempt'] = async (operation) => {
    let during: 'opening' | 'use' = 'opening';
    try {
      const connection = await database.connect();
      during = 'use';
      return { ok: true, value: await operation(connection) };
    } catch (thrown) {
      return { ok: false, error: describeFailure(thrown, during) };
    }
  };
  const attempt: typeof run = async (operation) => {
    const running = run(operation);
    underWay.add(running);
    const outcome = await running;
    underWay.delete(running);
    return outcome;
  };
  return {
    attempt,
    attemptWrite: async (stores, work) => {
      const outcome = await attempt((connection) => runWrite(connection, stores, work));
      if (outcome.ok) {
        notify();
        channel?.postMessage('changed');
      }
      return outcome;
    },
    subscribe,
    close: () => {
      clear();
      channel?.close();
      channel = undefined;
      void Promise.all(underWay).then(() => database.close());
    },
  };
}
