import type { Opening, OpeningState, OpenSource } from '#shelf/open/opening.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import { createEmitter } from '#ui/emitter.ts';

/** A file or a pasted text that is to be opened, is being opened, or has been. */
export interface QueuedSource {
  readonly key: number;
  readonly source: TextSource;
  readonly withoutLost: boolean;
  /** Whether it is opened once more, out of what is kept of it. */
  readonly isKept: boolean;
  /** What was asked for at once has the same number; what is asked for later a higher one. */
  readonly asked: number;
  /** Whether nothing else was being opened when it came. */
  readonly isAlone: boolean;
  /** The ids of what was on the shelf when its opening began. */
  readonly before: ReadonlySet<string>;
  /** None as long as it waits for those before it. */
  readonly opening?: Opening;
  readonly onOpened?: (() => void) | undefined;
}

/** Opens one source after the other: each takes the memory of a book. */
export interface OpeningQueue {
  /** A text that is pasted takes the place of one that came to nothing. `onOpened` is called when a source has given a text. */
  readonly add: (sources: readonly TextSource[], onOpened?: () => void) => void;
  /** Opens once more what is kept of a text that has not been read to its end. */
  readonly addKept: (source: TextSource) => void;
  /** Opens one that has been opened again, without the sentences that can't be read; in its place. */
  readonly addWithoutLost: (key: number) => void;
  /** Forgets some; what is under way is cancelled. */
  readonly remove: (...keys: readonly number[]) => void;
  readonly items: () => readonly QueuedSource[];
  readonly subscribe: (listener: () => void) => () => void;
}

const nothing: ReadonlySet<string> = new Set();

function isUnderWay({ opening }: QueuedSource): boolean {
  return opening !== undefined && !opening.state().end;
}

/** Whether a source has come to its end and given a text. */
function hasOpened({ end, texts }: OpeningState): boolean {
  return end?.kind === 'done' && texts.length > 0;
}

/** Whether it is a pasted text that came to nothing. */
function isInVain({ source, opening }: QueuedSource): boolean {
  return isPasted(source) && opening?.state().end !== undefined && !hasOpened(opening.state());
}

function isPasted(source: TextSource): boolean {
  return !(source instanceof File);
}

/**
 * Makes an empty queue.
 * @param listIds the ids of what is on the shelf, as far as they are known
 */
export function createOpeningQueue(
  openSource: OpenSource,
  listIds: () => ReadonlySet<string> = () => nothing,
): OpeningQueue {
  const { subscribe, emit } = createEmitter();
  let items: readonly QueuedSource[] = [];
  let count = 0;
  const put = (next: readonly QueuedSource[]) => {
    items = next;
    emit();
  };
  const begin = ({ key, source, withoutLost, onOpened }: QueuedSource) => {
    const before = listIds();
    const opening = openSource(source, { withoutLost });
    put(items.map((item) => (item.key === key ? { ...item, before, opening } : item)));
    const stop = opening.subscribe(() => {
      if (opening.state().end) finish();
    });
    const finish = () => {
      stop();
      if (hasOpened(opening.state())) onOpened?.();
      // What has ended is another thing to who counts them.
      put([...items]);
      advance();
    };
    // It may have come to its end before anybody listened.
    if (opening.state().end) finish();
  };
  const advance = () => {
    if (items.some(isUnderWay)) return;
    const next = items.find(({ opening }) => !opening);
    if (next) begin(next);
  };
  const add = (
    sources: readonly TextSource[],
    { isKept = false, onOpened }: Partial<Pick<QueuedSource, 'isKept' | 'onOpened'>>,
  ) => {
    const isAlone = sources.length === 1 && items.every(({ opening }) => opening?.state().end);
    count += 1;
    const asked = count;
    const vain = sources.some(isPasted) ? items.filter(isInVain) : [];
    const added = sources.map((source, index) => {
      count += 1;
      // Of the same key the report stays the one that it is, and what is in it is read out.
      const key = (index === 0 ? vain[0]?.key : undefined) ?? count;
      return { key, source, withoutLost: false, isKept, asked, isAlone, before: nothing, onOpened };
    });
    const others = items.filter((item) => !vain.includes(item) || item === vain[0]);
    put(
      vain.length > 0 ? others.flatMap((item) => (item === vain[0] ? added : [item])) : [...others, ...added],
    );
    advance();
  };
  return {
    add: (sources, onOpened) => add(sources, { onOpened }),
    addKept: (source) => add([source], { isKept: true }),
    addWithoutLost: (key) => {
      count += 1;
      const [again, asked] = [count, count];
      put(
        items.map((item) =>
          item.key === key
            ? {
                ...{ key: again, source: item.source, withoutLost: true, asked, isAlone: true },
                ...{ isKept: item.isKept, before: nothing, onOpened: item.onOpened },
              }
            : item,
        ),
      );
      advance();
    },
    remove: (...keys) => {
      const removed = items.filter(({ key }) => keys.includes(key));
      put(items.filter((item) => !removed.includes(item)));
      for (const item of removed) if (isUnderWay(item)) item.opening?.cancel();
      advance();
    },
    items: () => items,
    subscribe,
  };
}
