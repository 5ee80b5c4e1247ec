import { isSame } from '#keep/plain-data.ts';
import { putWord } from '#study/store/put-word.ts';
import { readWord } from '#study/store/read-record.ts';
import type { WriteTransaction } from '#study/store/study-transaction.ts';
import { type Telling, tellWord } from '#study/store/told-word.ts';

/**
 * Undoes what was told of a word: what had been told before stands again, with its own day. Where something else has been told since, in
 * another tab, the opposite of what is undone is told.
 */
export async function undoTelling(
  transaction: WriteTransaction,
  { told, before }: Telling,
  now: number,
): Promise<void> {
  const { headword, known } = told;
  const store = transaction.objectStore('words');
  const raw = await store.get(headword);
  const stored = raw === undefined ? undefined : readWord(raw);
  if (stored?.kind !== 'word' || !isSame(stored.told, told)) {
    await putWord(transaction, headword, (other) => tellWord(other, { headword }, !known.value, now));
    return;
  }
  if (before) await store.put(before);
  else await store.delete(headword);
}
