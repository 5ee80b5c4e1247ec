import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** A transaction that may read and write. */
export type DatabaseWrite<Schema extends DBSchema> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  'readwrite'
>;

/** Runs a transaction to its end, or undoes all of it. Throws what the work or the browser throws. */
export async function runWrite<Schema extends DBSchema, Value>(
  database: IDBPDatabase<Schema>,
  stores: StoreNames<Schema>[],
  work: (transaction: DatabaseWrite<Schema>) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(stores, 'readwrite');
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let value: Value;
  try {
    value = await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // What went wrong has ended it.
    }
    await done;
    throw error;
  }
  const failure = await done;
  if (failure) throw failure.error;
  return value;
}
