import type { KeptText } from '#shelf/store/kept-text.ts';

/** Which of its file's texts a text is, from 1. */
export interface PlaceInFile {
  readonly number: number;
  /** How many there are, where the file has been read to its end. */
  readonly of?: number;
}

function groupByFile(texts: readonly KeptText[]): ReadonlyMap<string, readonly KeptText[]> {
  const files = new Map<string, KeptText[]>();
  for (const text of texts) {
    const others = files.get(text.source.id);
    if (others) others.push(text);
    else files.set(text.source.id, [text]);
  }
  return files;
}

/**
 * Which of their files’ texts these are, by their ids: of a book that was taken in as parts, or of a file of several documents. A text that
 * is alone in its file has no place.
 * @param texts the deleted with them: who deletes the first part of a book still has the second
 */
export function placesInFiles(texts: readonly KeptText[]): ReadonlyMap<string, PlaceInFile> {
  const places = new Map<string, PlaceInFile>();
  for (const parts of groupByFile(texts).values()) {
    const last = Math.max(...parts.map(({ source }) => source.part));
    if (last === 0) continue;
    const isWhole = parts.every(({ unfinished }) => !unfinished);
    for (const { id, source } of parts)
      places.set(id, { number: source.part + 1, ...(isWhole && { of: last + 1 }) });
  }
  return places;
}

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
