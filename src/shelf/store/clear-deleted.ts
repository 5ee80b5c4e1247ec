import * as v from 'valibot';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { needOfSource } from '#shelf/store/shelf-shape.ts';
import { analysesOf, readStoredText, type ShelfWrite } from '#shelf/store/stored-text.ts';

/**
 * Removes what deleted texts still hold; that they were deleted stays known. A file stays as long as another text needs it, also a
 * broken one.
 * @param besides ids of those that can still be brought back
 */
export async function clearDeleted(transaction: ShelfWrite, besides: readonly string[]): Promise<void> {
  const raws = await transaction.objectStore('texts').getAll();
  const read = raws.map((raw) => ({ raw, text: readStoredText(raw) }));
  const isGone = (text: KeptText) => text.deleted.value && !besides.includes(text.id);
  const gone = read.flatMap(({ text }) => (text && isGone(text) ? [text] : []));
  const needed = new Set(
    read.flatMap(({ raw, text }) =>
      !(text && isGone(text)) && v.is(needOfSource, raw) ? [raw.source.id] : [],
    ),
  );
  const sources = new Set(gone.map(({ source }) => source.id).filter((id) => !needed.has(id)));
  await Promise.all([
    ...Array.from(sources, (id) => transaction.objectStore('sources').delete(id)),
    ...gone.flatMap(({ id }) => [
      transaction.objectStore('documents').delete(id),
      transaction.objectStore('analyses').delete(analysesOf(id)),
      transaction.objectStore('plain').delete(id),
    ]),
  ]);
}
