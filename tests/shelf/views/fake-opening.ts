import type { Opening, OpeningOptions, OpeningState, OpenSource } from '#shelf/open/opening.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import { createEmitter } from '#ui/emitter.ts';

/** An opening whose progress a test tells. */
export interface FakeOpening extends Opening {
  readonly source: TextSource;
  readonly options: OpeningOptions | undefined;
  /** Says how far it has come. */
  readonly tell: (change: Partial<OpeningState>) => void;
}

/** Opens nothing by itself: each opening waits for what a test tells of it. */
export function createFakeOpener(): {
  readonly openSource: OpenSource;
  readonly openings: readonly FakeOpening[];
} {
  const openings: FakeOpening[] = [];
  const openSource: OpenSource = (source, options) => {
    const { subscribe, emit } = createEmitter();
    let state: OpeningState = { texts: [], broken: [] };
    const tell: FakeOpening['tell'] = (change) => {
      state = { ...state, ...change };
      emit();
    };
    const opening: FakeOpening = {
      ...{ source, options, subscribe, tell },
      state: () => state,
      cancel: () => tell({ end: { kind: 'cancelled' } }),
    };
    openings.push(opening);
    return opening;
  };
  return { openSource, openings };
}
