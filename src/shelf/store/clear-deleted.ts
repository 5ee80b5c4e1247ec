import * as v from 'valibot';
import { needOfSource } from '#shelf/store/shelf-shape.ts';
import { analysesOf, readStoredText, type ShelfWrite } from '#shelf/store/stored-text.ts';

/**
 * Removes what deleted texts still hold; that they were deleted stays known. A file stays as long as another text needs it, also a
 * broken one.
 * @param besides ids of those that can still be brought back
 */
export async function clearDeleted(transaction: ShelfWrite, besides: readonly string[]): Promise<void> {
  const raws = await transaction.objectStore('texts').getAll();
  const gone = raws.flatMap((raw) => {
    const text = readStoredText(raw);
    return text?.deleted.value && !besides.includes(text.id) ? [text] : [];
  });
  const ids = new Set(gone.map(({ id }) => id));
  const needed = new Set(
    raws.flatMap((raw) => {
      const text = readStoredText(raw);
      return !(text && ids.has(text.id)) && v.is(needOfSource, raw) ? [raw.source.id] : [];
    }),
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
