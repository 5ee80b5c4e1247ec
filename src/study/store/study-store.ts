import type { IDBPDatabase } from 'idb';
import { type MergeReport, mergeBackup } from '#study/store/merge-backup.ts';
import { isSame, mergeExpressions } from '#study/store/merge-expressions.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import {
  type Migration,
  migrations,
  prepareDatabase,
  type StudySchema,
  type UnreadableRecord,
} from '#study/store/study-database.ts';
import { describeFailure, type Outcome } from '#study/store/study-error.ts';
import { readShape, savedExpression } from '#study/store/study-shape.ts';
import { put, runWrite, take, type WriteTransaction } from '#study/store/study-transaction.ts';
import { studyName } from '#study/store/when-saved.ts';
import { createEmitter } from '#ui/emitter.ts';

/** All that is stored. */
export interface StudyRecords {
  /** Deleted ones too. */
  readonly expressions: readonly SavedExpression[];
  /** Broken ones, which are passed over and never deleted. */
  readonly unreadable: readonly UnreadableRecord[];
}

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

async function readAll(database: IDBPDatabase<StudySchema>): Promise<StudyRecords> {
  const transaction = database.transaction(['expressions', 'unreadable']);
  const [keys, values, putAside] = await Promise.all([
    transaction.objectStore('expressions').getAllKeys(),
    transaction.objectStore('expressions').getAll(),
    transaction.objectStore('unreadable').getAll(),
    transaction.done,
  ]);
  const inPlace = values.map((raw, index) => ({ id: keys[index] ?? '', raw }));
  // What was put aside may be readable by now: the version that broke on it was an older one.
  const reads = [...inPlace, ...putAside].map(({ id, raw }) => ({
    id,
    raw,
    read: readShape(savedExpression, raw),
  }));
  return {
    expressions: mergeExpressions(reads.flatMap(({ read }) => (read.ok ? [read.value] : []))),
    unreadable: reads.flatMap(({ id, raw, read }) => (read.ok ? [] : [{ id, raw, breach: read.breach }])),
  };
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
    read: () => attempt(readAll),
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
    subscribe,
    close: () => {
      clear();
      channel?.close();
      channel = undefined;
      void Promise.all(underWay).then(() => database.close());
    },
  };
}
