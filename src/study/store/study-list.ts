import { keepSame } from '#keep/plain-data.ts';
import type { Outcome } from '#keep/storage-error.ts';
import { saveExpression, setDeleted } from '#study/store/change-expression.ts';
import type { FoundExpression } from '#study/store/find-expression.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import { expressionId, type SavedExpression } from '#study/store/saved-expression.ts';
import { openStudyStore, type StudyStore } from '#study/store/study-store.ts';
import type { Telling, ToldWord, WordToTell } from '#study/store/told-word.ts';
import { readClock } from '#ui/clock.ts';
import { createEmitter } from '#ui/emitter.ts';

/** What the reader keeps, as a page shows it: read once, and again after each change, of whatever tab. */
export interface StudyList extends Pick<StudyStore, 'change' | 'merge' | 'takeOut'> {
  /** What was last read, the same object until it is read again; undefined before. */
  readonly current: () => Outcome<StudyRecords> | undefined;
  /** Reads as long as somebody listens. Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly readAgain: () => Promise<void>;
  readonly save: (found: FoundExpression) => Promise<Outcome<SavedExpression | undefined>>;
  /** Tells of words whether they are known. Gives back what undoes it. */
  readonly tellKnown: (words: readonly WordToTell[], known: boolean) => Promise<Outcome<readonly Telling[]>>;
  /** Has again what was told of words before. */
  readonly undoTelling: (tellings: readonly Telling[]) => Promise<Outcome<void>>;
  /** Tells what an expression means by now, if it is saved: a reader may save it first, and find out then. */
  readonly tell: (found: FoundExpression) => Promise<Outcome<SavedExpression | undefined>>;
  readonly remove: (id: string) => Promise<Outcome<SavedExpression | undefined>>;
}

/** Makes the list of a store. */
export function createStudyList(store: StudyStore): StudyList {
  let records: Outcome<StudyRecords> | undefined;
  let expressions: readonly SavedExpression[] = [];
  let words: readonly ToldWord[] = [];
  let latest = 0;
  let reading: Promise<void> = Promise.resolve();

  const read = async (): Promise<void> => {
    latest += 1;
    const own = latest;
    const outcome = await store.read();
    // A later question has a later answer.
    if (own !== latest) return;
    if (outcome.ok) {
      expressions = keepSame(outcome.value.expressions, expressions, ({ id }) => id);
      words = keepSame(outcome.value.words, words, ({ headword }) => headword);
    }
    records = outcome.ok ? { ok: true, value: { ...outcome.value, expressions, words } } : outcome;
    emit();
  };
  const readAgain = (): Promise<void> => {
    reading = read();
    return reading;
  };
  const { subscribe, emit } = createEmitter(() => {
    const stop = store.subscribe(() => void readAgain());
    void readAgain();
    return stop;
  });
  /** Whoever hears that something was written finds it among the records. */
  const written = async <Value>(writing: Promise<Value>): Promise<Value> => {
    const outcome = await writing;
    await reading;
    return outcome;
  };
  const change: StudyStore['change'] = (id, how) => written(store.change(id, how));
  return {
    current: () => records,
    subscribe,
    readAgain,
    change,
    merge: (incoming, unreadable, told) => written(store.merge(incoming, unreadable, told)),
    takeOut: (places) => written(store.takeOut(places)),
    save: (found) =>
      change(expressionId(found.place), (stored) => saveExpression(stored, found, readClock())),
    tellKnown: (words, known) => written(store.tell(words, known, readClock())),
    undoTelling: (tellings) => written(store.undoTelling(tellings, readClock())),
    tell: (found) =>
      change(
        expressionId(found.place),
        (stored) => stored && (stored.deleted.value ? stored : saveExpression(stored, found, readClock())),
      ),
    remove: (id) => change(id, (stored) => stored && setDeleted(stored, true, readClock())),
  };
}

let own: StudyList | undefined;

/** The list of this page: one for all that show it. */
export function openStudyList(): StudyList {
  if (own) return own;
  const list = createStudyList(openStudyStore());
  // A page that comes back out of the browser's cache has heard nothing of what happened in between.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void list.readAgain());
  own = list;
  return list;
}
