import type { KeptText } from '#shelf/store/kept-text.ts';

/** The parts before and behind a text that are there; the deleted are passed over. */
export interface Neighbours {
  readonly previous?: KeptText | undefined;
  readonly next?: KeptText | undefined;
}

/** Finds the neighbours of a text in its file. */
export function neighboursOf({ id, source }: KeptText, texts: readonly KeptText[]): Neighbours {
  const parts = texts
    .filter((other) => other.source.id === source.id && other.id !== id && !other.deleted.value)
    .toSorted((a, b) => a.source.part - b.source.part);
  return {
    previous: parts.findLast((other) => other.source.part < source.part),
    next: parts.find((other) => other.source.part > source.part),
  };
}
