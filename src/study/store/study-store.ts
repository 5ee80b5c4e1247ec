import type { Migration } from '#keep/database.ts';
import { openDeviceStore } from '#keep/device-store.ts';
import { isSame } from '#keep/plain-data.ts';
import type { Outcome } from '#keep/storage-error.ts';
import { type MergeReport, mergeBackup } from '#study/store/merge-backup.ts';
import { putWord } from '#study/store/put-word.ts';
import { readRecords, type StudyRecords } from '#study/store/read-records.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { migrations, type RecordPlace, type StudySchema } from '#study/store/study-database.ts';
import { put, take, type WriteTransaction } from '#study/store/study-transaction.ts';
import { takeOut } from '#study/store/take-out.ts';
import { type Telling, type ToldWord, tellWord, type WordToTell } from '#study/store/told-word.ts';
import { undoTelling } from '#study/store/undo-telling.ts';
import { studyName } from '#study/store/when-saved.ts';

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
  /** Tells of words whether they are known, of all of them or, if it fails, of none; in milliseconds since 1970. Gives back what undoes it. */
  readonly tell: (
    words: readonly WordToTell[],
    known: boolean,
    now: number,
  ) => Promise<Outcome<readonly Telling[]>>;
  /** Has again what was told of words before. */
  readonly undoTelling: (tellings: readonly Telling[], now: number) => Promise<Outcome<void>>;
  /** Merges a backup with what is stored, broken records too: all of it or, if it fails, nothing. */
  readonly merge: (
    incoming: readonly SavedExpression[],
    unreadable?: readonly unknown[],
    words?: readonly ToldWord[],
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

/**
 * Opens what the reader keeps in this browser. One for a page; the database itself is opened on first use.
 * @param steps the migrations, of which a test may add some
 */
export function openStudyStore(
  name = studyName,
  steps: readonly Migration<StudySchema>[] = migrations,
): StudyStore {
  const { attempt, attemptWrite, subscribe, close } = openDeviceStore(name, steps);
  const write = <Value>(work: (transaction: WriteTransaction) => Promise<Value>) =>
    attemptWrite(['expressions', 'words', 'unreadable'], work);
  return {
    read: () => attempt(readRecords),
    change: (id, change) =>
      write(async (transaction) => {
        const stored = await take(transaction, id);
        const changed = change(stored.saved);
        if (changed === undefined || isSame(changed, stored.saved)) return stored.saved;
        await put(transaction, changed, stored);
        return changed;
      }),
    tell: (words, known, now) =>
      write(async (transaction) => {
        const tellings: Telling[] = [];
        const tell = (word: WordToTell) => (before: ToldWord | undefined) => {
          const told = tellWord(before, word, known, now);
          tellings.push({ told, before });
          return told;
        };
        // All at once: to wait for the database for each of a thousand takes seconds.
        await Promise.all(words.map((word) => putWord(transaction, word.headword, tell(word))));
        return tellings;
      }),
    undoTelling: (tellings, now) =>
      write(async (transaction) => {
        await Promise.all(tellings.map((telling) => undoTelling(transaction, telling, now)));
      }),
    merge: (incoming, unreadable = [], words = []) =>
      write((transaction) => mergeBackup(transaction, incoming, unreadable, words)),
    takeOut: (places) => write((transaction) => takeOut(transaction, places)),
    subscribe,
    close,
  };
}
