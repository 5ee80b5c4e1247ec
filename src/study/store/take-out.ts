import { readExpression, readRecord, readWord } from '#study/store/read-record.ts';
import { readAside } from '#study/store/read-records.ts';
import type { RecordPlace } from '#study/store/study-database.ts';
import type { WriteTransaction } from '#study/store/study-transaction.ts';

function isBroken({ store }: RecordPlace, raw: unknown): boolean {
  if (store === 'unreadable') return readRecord(readAside(raw).raw).kind === 'broken';
  return (store === 'words' ? readWord(raw) : readExpression(raw)).kind === 'broken';
}

/** Takes broken records out of where they stand; one that can be read by now, as after a change in another tab, stays. */
export async function takeOut(transaction: WriteTransaction, places: readonly RecordPlace[]): Promise<void> {
  for (const place of places) {
    const store = transaction.objectStore(place.store);
    if (isBroken(place, await store.get(place.key))) await store.delete(place.key);
  }
}
