import type { IDBPDatabase } from 'idb';
import { type MergeReport, mergeBackup } from '#study/store/merge-backup.ts';
import { isSame } from '#study/store/merge-expressions.ts';
import { readRecords, type StudyRecords } from '#study/store/read-records.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import {
  type Migration,
  migrations,
  prepareDatabase,
  type RecordPlace,
  type StudySchema,
} from '#study/store/study-database.ts';
import { describeFailure, type Outcome } from '#study/store/study-error.ts';
import { put, runWrite, take, type WriteTransaction } from '#study/store/study-transaction.ts';
import { takeOut } from '#study/store/take-out.ts';
import { studyName } from '#study/store/when-saved.ts';
import { createEmitter } from '#ui/emitter.ts';

/** What the reader keeps, on this device. Nothing here throws or rejects: a failure is an outcome. */
export interface StudyStore {
  readonly read: () => Promise<Outcome<StudyRecords>>;
  /**
   * Changes one expression, as it is stored now and not as it was last read, so that two tabs lose nothing of one another.
   * Undefined before: none is stored; after: leave it as it is.
   */
  readonly change: (
    id: string,
    change: (stored: SavedExpression | undefined) => SavedExpression | undefined,
  ) => Promise<Outcome<SavedExpression | undefined>>;
  /** Merges a backup with what is stored, broken records too: all of it or, if it fails, nothing. */
  readonly merge: (
    incoming: readonly SavedExpression[],
    unreadable?: readonly unknown[],
  ) => Promise<Outcome<MergeReport>>;
  /** Takes broken records out; merged again they are back. */
  readonly takeOut: (places: readonly RecordPlace[]) => Promise<Outcome<void>>;
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
 * Opens what the reader keeps in this browser. One for a page; the database itself is opened on first use.
 * @param steps the migrations, of which a test may add some
 */
export function openStudyStore(name = studyName, steps: readonly Migration[] = migrations): StudyStore {
  let channel = openChannel(name);
  const { subscribe, emit: notify, clear } = createEmitter();
  channel?.addEventListener('message', notify);
  const database = prepareDatabase(name, steps, notify);

  const underWay = new Set<Promise<unknown>>();
  const run = async <Value>(
    operation: (connection: IDBPDatabase<StudySchema>) => Promise<Value>,
  ): Promise<Outcome<Value>> => {
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
  const attemptWrite = async <Value>(
    work: (transaction: WriteTransaction) => Promise<Value>,
  ): Promise<Outcome<Value>> => {
    const outcome = await attempt((connection) => runWrite(connection, work));
    if (outcome.ok) {
      notify();
      channel?.postMessage('changed');
    }
    return outcome;
  };

  return {
    read: () => attempt(readRecords),
    change: (id, change) =>
      attemptWrite(async (transaction) => {
        const stored = await take(transaction, id);
        const changed = change(stored.saved);
        if (changed === undefined || isSame(changed, stored.saved)) return stored.saved;
        await put(transaction, changed, stored);
        return changed;
      }),
    merge: (incoming, unreadable = []) =>
      attemptWrite((transaction) => mergeBackup(transaction, incoming, unreadable)),
    takeOut: (places) => attemptWrite((transaction) => takeOut(transaction, places)),
    subscribe,
    close: () => {
      clear();
      channel?.close();
      channel = undefined;
      void Promise.all(underWay).then(() => database.close());
    },
  };
}
