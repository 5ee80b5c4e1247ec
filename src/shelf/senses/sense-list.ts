import { type Headword, senseKey } from '#article/document/asked-words.ts';
import type { StorageErrorKind } from '#keep/storage-error.ts';
import { sayWhatItMeans } from '#shelf/senses/change-sense.ts';
import type { KeptSense, ReaderSense } from '#shelf/senses/kept-sense.ts';
import { openSenseStore, type SenseStore } from '#shelf/senses/sense-store.ts';
import { readClock } from '#ui/clock.ts';
import { createEmitter } from '#ui/emitter.ts';

/** What the reader says words mean, by the names of their headwords. */
export type ReaderSenses = ReadonlyMap<string, ReaderSense>;

/** What the reader says words mean, as a page shows it: read once, and again after each change, of whatever tab. */
export interface SenseList {
  /** The same object until it changes; empty before it has been read. */
  readonly current: () => ReaderSenses;
  /** Reads as long as somebody listens. Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Says what a headword means, or takes it back. What can't be kept holds as long as the page is there.
   * @returns why it isn't kept; undefined where it is
   */
  readonly say: (word: Headword, sense: ReaderSense | null) => Promise<StorageErrorKind | undefined>;
}

function gather(kept: Iterable<KeptSense>): ReaderSenses {
  return new Map(
    Array.from(kept).flatMap(({ id, sense }) => (sense.value ? [[id, sense.value] as const] : [])),
  );
}

/** Makes the list of a store. */
export function createSenseList(store: SenseStore): SenseList {
  let read: readonly KeptSense[] = [];
  /** What couldn't be kept. */
  const unkept = new Map<string, KeptSense>();
  let senses: ReaderSenses = new Map();
  let latest = 0;
  let reading: Promise<void> = Promise.resolve();

  const become = () => {
    senses = gather(new Map([...read, ...unkept.values()].map((one) => [one.id, one])).values());
    emit();
  };
  const readNow = async (): Promise<void> => {
    latest += 1;
    const own = latest;
    const outcome = await store.read();
    // A later question has a later answer.
    if (own !== latest || !outcome.ok) return;
    read = outcome.value;
    become();
  };
  const readAgain = () => {
    reading = readNow();
  };
  const { subscribe, emit } = createEmitter(() => {
    const stop = store.subscribe(readAgain);
    // A page that comes back out of the browser's cache has heard nothing of what happened in between.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && readAgain();
    window.addEventListener('pageshow', comeBack);
    readAgain();
    return () => {
      stop();
      window.removeEventListener('pageshow', comeBack);
    };
  });
  return {
    current: () => senses,
    subscribe,
    say: async (word, sense) => {
      const id = senseKey(word);
      const now = readClock();
      const outcome = await store.say(word, sense, now);
      if (outcome.ok) {
        unkept.delete(id);
        // Whoever hears that it was said finds it.
        await reading;
        return undefined;
      }
      const last = unkept.get(id) ?? read.find((one) => one.id === id);
      unkept.set(id, sayWhatItMeans(last, word, sense, now));
      become();
      return outcome.error.kind;
    },
  };
}

let own: SenseList | undefined;

/** The list of this page: one for all that show it. */
export function openSenseList(): SenseList {
  own ??= createSenseList(openSenseStore());
  return own;
}
