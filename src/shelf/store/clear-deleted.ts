import * as v from 'valibot';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { needOfSource } from '#shelf/store/shelf-shape.ts';
import { analysesOf, readStoredText, type ShelfWrite } from '#shelf/store/stored-text.ts';
import { translationOf } from '#shelf/store/translation-of.ts';

/** The files of a text, with that of a translation that was taken away. */
function allSources({ source, translation }: v.InferOutput<typeof needOfSource>): readonly string[] {
  return [source.id, ...(translation ? [translation.value.source] : [])];
}

/**
 * Removes what deleted texts still hold, and translations that were taken away; that they were stays known. A file stays as long as another
 * text needs it, also a broken one.
 * @param besides ids of texts that can still be brought back, they or their translations
 */
export async function clearDeleted(transaction: ShelfWrite, besides: readonly string[]): Promise<void> {
  const raws = await transaction.objectStore('texts').getAll();
  const read = raws.map((raw) => ({ raw, text: readStoredText(raw) }));
  const isGone = (text: KeptText) => text.deleted.value && !besides.includes(text.id);
  const gone = read.flatMap(({ text }) => (text && isGone(text) ? [text] : []));
  const isBare = (text: KeptText) => translationOf(text) === undefined && !besides.includes(text.id);
  const needed = new Set(
    read.flatMap(({ raw, text }) => {
      if ((text && isGone(text)) || !v.is(needOfSource, raw)) return [];
      return text && isBare(text) ? [raw.source.id] : allSources(raw);
    }),
  );
  const left = read.flatMap(({ text }) => (text && (isGone(text) || isBare(text)) ? allSources(text) : []));
  const sources = new Set(left.filter((id) => !needed.has(id)));
  await Promise.all([
    ...Array.from(sources, (id) => transaction.objectStore('sources').delete(id)),
    ...gone.flatMap(({ id }) => [
      transaction.objectStore('documents').delete(id),
      transaction.objectStore('analyses').delete(analysesOf(id)),
      transaction.objectStore('plain').delete(id),
      transaction.objectStore('counts').delete(id),
    ]),
  ]);
}
