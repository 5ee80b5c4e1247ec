import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { overwrite } from '#keep/stamp.ts';
import { type KeptSource, putSource } from '#shelf/store/kept-source.ts';
import type { KeptDocument, KeptText } from '#shelf/store/kept-text.ts';
import { analysesOf, putText, readStoredText, type ShelfWrite } from '#shelf/store/stored-text.ts';

/** A text that has been opened, with all that is kept of it but its file. */
export interface NewText {
  readonly text: KeptText;
  readonly document: KeptDocument;
  /** Its printed words, for searching. */
  readonly plain: string;
}

async function putDocument(
  transaction: ShelfWrite,
  id: string,
  { analysis, counts, ...document }: KeptDocument,
): Promise<void> {
  const analyses = transaction.objectStore('analyses');
  await Promise.all([
    transaction.objectStore('documents').put(document, id),
    transaction.objectStore('counts').put(counts, id),
    // Of what was compiled before; what is put after it stays.
    analyses.delete(analysesOf(id)),
    ...Object.entries(analysis).map(([section, one]) => analyses.put(one, [id, section])),
  ]);
}

/**
 * A text that is opened again: what its file says of it is told anew, and what the reader did to it holds.
 * @param sources the files that are there: a text that had been deleted may have lost its translation
 */
function openAgain(stored: KeptText, text: KeptText, sources: ReadonlySet<string>): KeptText {
  const { unfinished: _, ...whole } = text;
  const { translation } = stored;
  // One that stood there whole stays so, also where this opening is given up.
  const isWhole = !stored.deleted.value && !stored.unfinished;
  return {
    ...(isWhole ? whole : text),
    title: stored.title.at > text.title.at ? stored.title : text.title,
    added: Math.min(stored.added, text.added),
    deleted: overwrite(stored.deleted, false, text.deleted.at),
    ...(translation && sources.has(translation.value.source) && { translation }),
  };
}

/**
 * Keeps texts of a file. Throws where one of them couldn't be read again.
 * @returns them as they are kept: opened once more a text has the name that the reader has given it
 */
export async function keepTexts(
  transaction: ShelfWrite,
  source: KeptSource,
  texts: readonly NewText[],
): Promise<readonly KeptText[]> {
  await putSource(transaction, source);
  const sources = new Set(await transaction.objectStore('sources').getAllKeys());
  const kept: KeptText[] = [];
  for (const { text, document, plain } of texts) {
    const stored = readStoredText(await transaction.objectStore('texts').get(text.id));
    const merged = stored ? openAgain(stored, text, sources) : text;
    await putText(transaction, merged);
    kept.push(merged);
    await putDocument(transaction, text.id, document);
    await transaction.objectStore('plain').put(plain, text.id);
  }
  return kept;
}

/** A translation that is to be kept: its file, and the text compiled with it. */
export interface NewTranslation {
  readonly source: KeptSource;
  readonly document: KeptDocument;
}

/** A document made with the translation that a text has now, of the time of that. */
export function stampDocument(document: KeptDocument, { translation }: KeptText): KeptDocument {
  return translation
    ? { ...document, translation: { ...document.translation, at: translation.at } }
    : document;
}

/**
 * Gives a text a translation, with its file and all that is made of both, at once: who hears of it reads it.
 * @param change what the text becomes by it
 * @returns the text as it is kept then; undefined where it isn't there any more
 */
export async function keepTranslation(
  transaction: ShelfWrite,
  id: string,
  { source, document }: NewTranslation,
  change: (stored: KeptText) => KeptText,
): Promise<KeptText | undefined> {
  const stored = readStoredText(await transaction.objectStore('texts').get(id));
  if (!stored || stored.deleted.value) return undefined;
  await putSource(transaction, source);
  const changed = change(stored);
  await putText(transaction, changed);
  await putDocument(transaction, id, stampDocument(document, changed));
  return changed;
}

/** Keeps a document that was compiled again, unless its text has been deleted in the meantime. */
export async function keepDocument(
  transaction: ShelfWrite,
  id: string,
  document: KeptDocument,
): Promise<void> {
  const text = readStoredText(await transaction.objectStore('texts').get(id));
  if (text && !text.deleted.value) await putDocument(transaction, id, document);
}

/** Keeps the counts of texts that were kept without, unless one has been deleted in the meantime. */
export async function keepCounts(
  transaction: ShelfWrite,
  counts: ReadonlyMap<string, HeadwordCounts>,
): Promise<void> {
  for (const [id, words] of counts) {
    const text = readStoredText(await transaction.objectStore('texts').get(id));
    if (text && !text.deleted.value) await transaction.objectStore('counts').put(words, id);
  }
}

/** Says of texts that their file has been read to its end. */
export async function finishTexts(transaction: ShelfWrite, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const stored = readStoredText(await transaction.objectStore('texts').get(id));
    if (!stored?.unfinished) continue;
    const { unfinished: _, ...text } = stored;
    await putText(transaction, text);
  }
}
