import { isSame } from '#keep/plain-data.ts';
import { readShape, writeBreach } from '#keep/shape.ts';
import { readWord } from '#study/store/read-record.ts';
import { toldWord } from '#study/store/study-shape.ts';
import type { WriteTransaction } from '#study/store/study-transaction.ts';
import type { ToldWord } from '#study/store/told-word.ts';

/**
 * Changes what is told of a word, as it is stored now. Something broken that stands there is put aside, and not written over.
 * Throws where it couldn't be read again.
 * @param change gets undefined where nothing is told
 * @returns whether anything else is stored than before
 */
export async function putWord(
  transaction: WriteTransaction,
  headword: string,
  change: (stored: ToldWord | undefined) => ToldWord,
): Promise<boolean> {
  const store = transaction.objectStore('words');
  const raw = await store.get(headword);
  const stored = raw === undefined ? undefined : readWord(raw);
  const before = stored?.kind === 'word' ? stored.told : undefined;
  const told = change(before);
  if (isSame(told, before)) return false;
  const read = readShape(toldWord, told);
  if (!read.ok) throw new Error(writeBreach(read.breach));
  if (stored?.kind === 'broken')
    await transaction.objectStore('unreadable').add({ id: headword, raw, breach: stored.breach });
  await store.put(told);
  return true;
}
