import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { keepSame } from '#keep/plain-data.ts';
import type { StorageError } from '#keep/storage-error.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfRecords } from '#shelf/store/read-shelf.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { oneAtATime } from '#shelf/views/one-at-a-time.ts';

/** The reader's own texts as a page shows them. */
export interface KeptTexts {
  /** What was read last: it stays in sight where it can't be read again. Undefined before it is known. */
  readonly records: ShelfRecords | undefined;
  readonly error: StorageError | undefined;
  readonly readAgain: () => void;
  /** Shows a text as it has just been stored, at once. */
  readonly show: (text: KeptText) => void;
}

interface Reading {
  readonly records?: ShelfRecords;
  readonly error?: StorageError;
}

/**
 * Reads what is on the shelf, and again whenever that has changed, in this tab or another: once for all that changes while it
 * reads, as a file may become a thousand texts; and when the reader comes back to the page.
 */
export function useKeptTexts(store: Pick<ShelfStore, 'list' | 'subscribe'>): KeptTexts {
  const [{ records, error }, setReading] = useState<Reading>({});
  const readAgain = useRef<() => void>(() => undefined);
  useEffect(() => {
    let isOver = false;
    const read = oneAtATime(async () => {
      const outcome = await store.list();
      if (isOver) return;
      // The reader goes on meanwhile: many texts take a while to draw.
      startTransition(() =>
        setReading((last) =>
          outcome.ok
            ? {
                records: {
                  ...outcome.value,
                  texts: keepSame(outcome.value.texts, last.records?.texts ?? [], ({ id }) => id),
                },
              }
            : { ...last, error: outcome.error },
        ),
      );
    });
    const stop = store.subscribe(read);
    // A page that comes back out of the browser's cache has heard nothing of what happened in between.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) read();
    };
    window.addEventListener('pageshow', comeBack);
    readAgain.current = read;
    read();
    return () => {
      isOver = true;
      stop();
      window.removeEventListener('pageshow', comeBack);
    };
  }, [store]);
  const show = useCallback((text: KeptText) => {
    setReading((last) =>
      last.records
        ? {
            ...last,
            records: {
              ...last.records,
              texts: last.records.texts.map((other) => (other.id === text.id ? text : other)),
            },
          }
        : last,
    );
  }, []);
  return { records, error, readAgain: () => readAgain.current(), show };
}
