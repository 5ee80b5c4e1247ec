import { type Headword, senseKey } from '#article/document/asked-words.ts';
import { openDeviceStore } from '#keep/device-store.ts';
import { isSame } from '#keep/plain-data.ts';
import type { DatabaseWrite } from '#keep/run-write.ts';
import type { Outcome } from '#keep/storage-error.ts';
import { mergeSense, sayWhatItMeans } from '#shelf/senses/change-sense.ts';
import { type KeptSense, type ReaderSense, readKeptSense } from '#shelf/senses/kept-sense.ts';
import { migrations, type SenseSchema, sensesName } from '#shelf/senses/sense-database.ts';

/** What a backup did to the senses, in their numbers. */
export interface SensesMerge {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What the reader says words mean, on this device. Nothing here throws or rejects: a failure is an outcome. */
export interface SenseStore {
  /** All that were ever said, also what was taken back; what is broken is passed over, and stays. */
  readonly read: () => Promise<Outcome<readonly KeptSense[]>>;
  /** Says what a headword means, or takes it back: over what is stored now, so that two tabs lose nothing of one another. */
  readonly say: (word: Headword, sense: ReaderSense | null, now: number) => Promise<Outcome<KeptSense>>;
  /** Merges a backup: all of it or, if it fails, nothing. */
  readonly merge: (incoming: readonly KeptSense[]) => Promise<Outcome<SensesMerge>>;
  /** Calls back after each change, of this tab or another: it is time to read again. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends what is under way, then closes the database. */
  readonly close: () => void;
}

/** Changes what stands in a place, and tells what stood there; what is broken is put aside, and not written over. */
async function change(
  transaction: DatabaseWrite<SenseSchema>,
  id: string,
  how: (stored: KeptSense | undefined) => KeptSense,
): Promise<{ readonly before: KeptSense | undefined; readonly after: KeptSense }> {
  const senses = transaction.objectStore('senses');
  const raw = await senses.get(id);
  const before = readKeptSense(raw);
  const after = how(before);
  if (before && isSame(before, after)) return { before, after: before };
  if (raw !== undefined && !before) await transaction.objectStore('unreadable').add(raw);
  await senses.put(after);
  return { before, after };
}

async function mergeAll(
  transaction: DatabaseWrite<SenseSchema>,
  incoming: readonly KeptSense[],
): Promise<SensesMerge> {
  let [added, changed, unchanged] = [0, 0, 0];
  for (const theirs of incoming) {
    const { before, after } = await change(transaction, theirs.id, (ours) =>
      ours ? mergeSense(ours, theirs) : theirs,
    );
    if (before === after) unchanged++;
    else if (before?.sense.value) changed++;
    // What was taken back, and isn't known here, is nothing new.
    else if (after.sense.value) added++;
  }
  return { added, changed, unchanged };
}

/** Opens what the reader says words mean in this browser; the database itself is opened on first use. */
export function openSenseStore(name = sensesName): SenseStore {
  const { attempt, attemptWrite, subscribe, close } = openDeviceStore(name, migrations);
  return {
    read: () =>
      attempt(async (database) =>
        (await database.getAll('senses')).flatMap((raw) => readKeptSense(raw) ?? []),
      ),
    say: (word, sense, now) =>
      attemptWrite(['senses', 'unreadable'], async (transaction) => {
        const how = (stored: KeptSense | undefined) => sayWhatItMeans(stored, word, sense, now);
        return (await change(transaction, senseKey(word), how)).after;
      }),
    merge: (incoming) =>
      attemptWrite(['senses', 'unreadable'], (transaction) => mergeAll(transaction, incoming)),
    subscribe,
    close,
  };
}
