import type { StoreNames } from 'idb';
import type { Analysis } from '#article/document/analysis.ts';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import type { Migration } from '#keep/database.ts';
import { openDeviceStore } from '#keep/device-store.ts';
import type { Outcome } from '#keep/storage-error.ts';
import { clearDeleted } from '#shelf/store/clear-deleted.ts';
import {
  finishTexts,
  keepCounts,
  keepDocument,
  keepTexts,
  keepTranslation,
  type NewText,
  type NewTranslation,
} from '#shelf/store/keep-texts.ts';
import type { KeptSource } from '#shelf/store/kept-source.ts';
import type { KeptDocument, KeptText } from '#shelf/store/kept-text.ts';
import { type BackupText, mergeTexts, type ShelfMerge } from '#shelf/store/merge-texts.ts';
import {
  type DocumentToRead,
  readAnalysis,
  readCounts,
  readDocument,
  readPlain,
  readSource,
  readText,
  readTexts,
  type ShelfRecords,
} from '#shelf/store/read-shelf.ts';
import { migrations, type ShelfSchema, shelfName } from '#shelf/store/shelf-database.ts';
import { changeText, type ShelfWrite } from '#shelf/store/stored-text.ts';

/** The reader's own texts, on this device, for a page or a worker. Nothing here throws or rejects: a failure is an outcome. */
export interface ShelfStore {
  readonly list: () => Promise<Outcome<ShelfRecords>>;
  /** Keeps texts of a file, all or none: the file byte for byte once, each text with its document. Tells how they are kept. */
  readonly keep: (source: KeptSource, texts: readonly NewText[]) => Promise<Outcome<readonly KeptText[]>>;
  /** Gives a text a translation, and keeps its file and what the text is with it. Undefined where the text isn't there any more. */
  readonly translate: (
    id: string,
    made: NewTranslation,
    change: (stored: KeptText) => KeptText,
  ) => Promise<Outcome<KeptText | undefined>>;
  /** Says of texts that their file has been read to its end. */
  readonly finish: (ids: readonly string[]) => Promise<Outcome<void>>;
  /** Keeps a document that was compiled again. */
  readonly keepDocument: (id: string, document: KeptDocument) => Promise<Outcome<void>>;
  /** Keeps the counts of texts, by their ids, that were kept without. */
  readonly keepCounts: (counts: ReadonlyMap<string, HeadwordCounts>) => Promise<Outcome<void>>;
  readonly readText: (id: string) => Promise<Outcome<KeptText | undefined>>;
  /** Without the analyses, which are read by section. */
  readonly readDocument: (id: string) => Promise<Outcome<DocumentToRead | undefined>>;
  readonly readAnalysis: (id: string, section: string) => Promise<Outcome<Analysis | undefined>>;
  /** How often the headwords of a text stand in it; undefined where they haven't been counted. */
  readonly readCounts: (id: string) => Promise<Outcome<HeadwordCounts | undefined>>;
  readonly readSource: (id: string) => Promise<Outcome<KeptSource | undefined>>;
  /** The printed words of all texts, by id: for searching. */
  readonly readPlain: () => Promise<Outcome<ReadonlyMap<string, string>>>;
  /** Renames, deletes, brings back: as it is stored now, so that two tabs lose nothing of one another. */
  readonly change: (
    id: string,
    change: (stored: KeptText) => KeptText,
  ) => Promise<Outcome<KeptText | undefined>>;
  /** Removes what deleted texts still hold but for those in `besides`, which can still be brought back. */
  readonly clear: (besides: readonly string[]) => Promise<Outcome<void>>;
  /** Merges a backup: all of it or, if it fails, nothing. A text without its file isn't brought back. */
  readonly merge: (
    incoming: readonly BackupText[],
    sources: readonly KeptSource[],
  ) => Promise<Outcome<ShelfMerge>>;
  /** Calls back after each change, of this tab or another: it is time to read again. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends what is under way, then closes the database. */
  readonly close: () => void;
}

const documentStores: StoreNames<ShelfSchema>[] = ['texts', 'documents', 'analyses', 'counts'];
const allStores: StoreNames<ShelfSchema>[] = [...documentStores, 'unreadable', 'sources', 'plain'];

/**
 * Opens the texts that are kept in this browser; the database itself is opened on first use.
 * @param steps the migrations, of which a test may add some
 */
export function openShelfStore(
  name = shelfName,
  steps: readonly Migration<ShelfSchema>[] = migrations,
): ShelfStore {
  const { attempt, attemptWrite, subscribe, close } = openDeviceStore(name, steps);
  const write = <Value>(work: (transaction: ShelfWrite) => Promise<Value>) => attemptWrite(allStores, work);
  return {
    list: () => attempt(readTexts),
    keep: (source, texts) => write((transaction) => keepTexts(transaction, source, texts)),
    translate: (id, made, change) =>
      attemptWrite([...documentStores, 'sources'], (transaction) =>
        keepTranslation(transaction, id, made, change),
      ),
    finish: (ids) => attemptWrite(['texts'], (transaction) => finishTexts(transaction, ids)),
    keepDocument: (id, document) =>
      attemptWrite(documentStores, (transaction) => keepDocument(transaction, id, document)),
    keepCounts: (counts) =>
      attemptWrite(['texts', 'counts'], (transaction) => keepCounts(transaction, counts)),
    readText: (id) => attempt((shelf) => readText(shelf, id)),
    readDocument: (id) => attempt((shelf) => readDocument(shelf, id)),
    readAnalysis: (id, section) => attempt((shelf) => readAnalysis(shelf, id, section)),
    readCounts: (id) => attempt((shelf) => readCounts(shelf, id)),
    readSource: (id) => attempt((shelf) => readSource(shelf, id)),
    readPlain: () => attempt(readPlain),
    change: (id, change) =>
      attemptWrite(['texts', 'sources'], (transaction) => changeText(transaction, id, change)),
    clear: (besides) => write((transaction) => clearDeleted(transaction, besides)),
    merge: (incoming, sources) => write((transaction) => mergeTexts(transaction, incoming, sources)),
    subscribe,
    close,
  };
}
