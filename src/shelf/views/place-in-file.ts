import type { KeptText } from '#shelf/store/kept-text.ts';

/** Which of its file's texts a text is, from 1. */
export interface PlaceInFile {
  readonly number: number;
  /** How many there are, where the file has been read to its end. */
  readonly of?: number;
}

/** Groups what is of one file, in the order in which the first of each comes. */
export function groupByFile<Item>(
  items: readonly Item[],
  fileOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const files = new Map<string, Item[]>();
  for (const item of items) {
    const file = fileOf(item);
    const others = files.get(file);
    if (others) others.push(item);
    else files.set(file, [item]);
  }
  return [...files.values()];
}

/**
 * Which of their files’ texts these are, by their ids: of a book that was taken in as parts, or of a file of several documents. A text that
 * is alone in its file has no place.
 * @param texts the deleted with them: who deletes the first part of a book still has the second
 */
export function placesInFiles(texts: readonly KeptText[]): ReadonlyMap<string, PlaceInFile> {
  const places = new Map<string, PlaceInFile>();
  for (const parts of groupByFile(texts, ({ source }) => source.id)) {
    const last = Math.max(...parts.map(({ source }) => source.part));
    if (last === 0) continue;
    const isWhole = parts.every(({ unfinished }) => !unfinished);
    for (const { id, source } of parts)
      places.set(id, { number: source.part + 1, ...(isWhole && { of: last + 1 }) });
  }
  return places;
}
