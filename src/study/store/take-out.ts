import { readShape } from '#keep/shape.ts';
import { readAside } from '#study/store/read-records.ts';
import type { RecordPlace } from '#study/store/study-database.ts';
import { savedExpression } from '#study/store/study-shape.ts';
import type { WriteTransaction } from '#study/store/study-transaction.ts';

/** Takes broken records out of where they stand; one that can be read by now, as after a change in another tab, stays. */
export async function takeOut(transaction: WriteTransaction, places: readonly RecordPlace[]): Promise<void> {
  const isBroken = (raw: unknown) => !readShape(savedExpression, raw).ok;
  const [saved, aside] = [transaction.objectStore('expressions'), transaction.objectStore('unreadable')];
  for (const place of places) {
    if (place.store === 'expressions') {
      if (isBroken(await saved.get(place.key))) await saved.delete(place.key);
    } else if (isBroken(readAside(await aside.get(place.key)).raw)) await aside.delete(place.key);
  }
}
