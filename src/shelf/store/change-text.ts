import { isSame } from '#keep/plain-data.ts';
import { overwrite } from '#keep/stamp.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { putText, readStoredText, type ShelfWrite } from '#shelf/store/stored-text.ts';

/** Calls a text what the reader calls it; an empty name changes nothing. All changes take the time as `readClock` has it. */
export function renameText(text: KeptText, title: string, now: number): KeptText {
  const name = title.trim();
  return name === '' ? text : { ...text, title: overwrite(text.title, name, now) };
}

/** Deletes a text, or brings it back. */
export function setTextDeleted(text: KeptText, deleted: boolean, now: number): KeptText {
  return { ...text, deleted: overwrite(text.deleted, deleted, now) };
}

/**
 * Changes a text as it is stored now. One that has been cleared of its file isn't brought back: it stays as it is.
 * @returns what is stored then; undefined where there is none, or a broken one
 */
export async function changeText(
  transaction: ShelfWrite,
  id: string,
  change: (stored: KeptText) => KeptText,
): Promise<KeptText | undefined> {
  const stored = readStoredText(await transaction.objectStore('texts').get(id));
  if (!stored) return undefined;
  const changed = change(stored);
  if (isSame(changed, stored)) return stored;
  const comesBack = stored.deleted.value && !changed.deleted.value;
  const hasFile = (await transaction.objectStore('sources').getKey(stored.source.id)) !== undefined;
  if (comesBack && !hasFile) return stored;
  await putText(transaction, changed);
  return changed;
}
