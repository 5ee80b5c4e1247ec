import type { Opening, OpenSource } from '#shelf/open/opening.ts';
import { createEmitter } from '#ui/emitter.ts';

/** A file or a pasted text that is to be opened, is being opened, or has been. */
export interface QueuedSource {
  readonly key: number;
  readonly source: File | string;
  readonly withoutLost: boolean;
  /** Whether nothing else was being opened when it came. */
  readonly isAlone: boolean;
  /** None as long as it waits for those before it. */
  readonly opening?: Opening;
}

/** Opens one source after the other: each takes the memory of a book. */
export interface OpeningQueue {
  readonly add: (sources: readonly (File | string)[]) => void;
  /** Opens one that has been opened again, without the sentences that can't be read; in its place. */
  readonly addWithoutLost: (key: number) => void;
  /** Forgets one; what is under way is cancelled. */
  readonly remove: (key: number) => void;
  readonly items: () => readonly QueuedSource[];
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes an empty queue. */
export function createOpeningQueue(openSource: OpenSource): OpeningQueue {
  const { subscribe, emit } = createEmitter();
  let items: readonly QueuedSource[] = [];
  let count = 0;
  const isUnderWay = ({ opening }: QueuedSource) => opening !== undefined && !opening.state().end;
  const put = (next: readonly QueuedSource[]) => {
    items = next;
    emit();
  };
  const begin = ({ key, source, withoutLost }: QueuedSource) => {
    const opening = openSource(source, { withoutLost });
    put(items.map((item) => (item.key === key ? { ...item, opening } : item)));
    const stop = opening.subscribe(() => {
      if (!opening.state().end) return;
      stop();
      advance();
    });
    // It may have come to its end before anybody listened.
    if (opening.state().end) advance();
  };
  const advance = () => {
    if (items.some(isUnderWay)) return;
    const next = items.find(({ opening }) => !opening);
    if (next) begin(next);
  };
  return {
    add: (sources) => {
      const isAlone = sources.length === 1 && items.every(({ opening }) => opening?.state().end);
      const added = sources.map((source) => {
        count += 1;
        return { key: count, source, withoutLost: false, isAlone };
      });
      put([...items, ...added]);
      advance();
    },
    addWithoutLost: (key) => {
      count += 1;
      const again = count;
      put(
        items.map((item) =>
          item.key === key ? { key: again, source: item.source, withoutLost: true, isAlone: true } : item,
        ),
      );
      advance();
    },
    remove: (key) => {
      const removed = items.find((item) => item.key === key);
      put(items.filter((item) => item !== removed));
      if (removed && isUnderWay(removed)) removed.opening?.cancel();
      advance();
    },
    items: () => items,
    subscribe,
  };
}
