import type { IDBPDatabase } from 'idb';
import type { Analysis } from '#article/document/analysis.ts';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { readShape } from '#keep/shape.ts';
import { type KeptSource, readStoredSource } from '#shelf/store/kept-source.ts';
import type { KeptDocument, KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfSchema } from '#shelf/store/shelf-database.ts';
import { keptAnalysis, keptCounts, keptDocument } from '#shelf/store/shelf-shape.ts';
import { readStoredText } from '#shelf/store/stored-text.ts';

type Shelf = IDBPDatabase<ShelfSchema>;

/** All texts that are kept. */
export interface ShelfRecords {
  /** Deleted ones too, in the order in which they were added. */
  readonly texts: readonly KeptText[];
  /** How many are broken: they are passed over, and stay. */
  readonly unreadable: number;
}

/** A document without what can be asked of its words, which is read by section, and their counts. */
export type DocumentToRead = Omit<KeptDocument, 'analysis' | 'counts'>;

export async function readTexts(shelf: Shelf): Promise<ShelfRecords> {
  const raws = await shelf.getAll('texts');
  const texts = raws.flatMap((raw) => readStoredText(raw) ?? []);
  return {
    texts: texts.toSorted((a, b) => a.added - b.added || a.source.part - b.source.part),
    unreadable: raws.length - texts.length,
  };
}

export async function readText(shelf: Shelf, id: string): Promise<KeptText | undefined> {
  return readStoredText(await shelf.get('texts', id));
}

export async function readDocument(shelf: Shelf, id: string): Promise<DocumentToRead | undefined> {
  const read = readShape(keptDocument, await shelf.get('documents', id));
  return read.ok ? read.value : undefined;
}

export async function readAnalysis(shelf: Shelf, id: string, section: string): Promise<Analysis | undefined> {
  const read = readShape(keptAnalysis, await shelf.get('analyses', [id, section]));
  return read.ok ? read.value : undefined;
}

export async function readCounts(shelf: Shelf, id: string): Promise<HeadwordCounts | undefined> {
  const read = readShape(keptCounts, await shelf.get('counts', id));
  return read.ok ? read.value : undefined;
}

export async function readSource(shelf: Shelf, id: string): Promise<KeptSource | undefined> {
  return readStoredSource(await shelf.get('sources', id));
}

export async function readPlain(shelf: Shelf): Promise<ReadonlyMap<string, string>> {
  const { store, done } = shelf.transaction('plain');
  const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
  return new Map(
    ids.flatMap((id, index) => {
      const words = values[index];
      return typeof words === 'string' ? [[id, words] as const] : [];
    }),
  );
}
