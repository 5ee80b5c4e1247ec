import { readShelf, writeShelf } from '#shelf/store/shelf-backup.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import type { KeptElsewhere } from '#study/export/kept-elsewhere.ts';

const store = openShelfStore();

export const { subscribe } = store;

/** Whether any text of the reader's own is known here, deleted ones too. */
export async function hasTexts(): Promise<boolean> {
  const list = await store.list();
  return list.ok && list.value.texts.length > 0;
}

export const write: KeptElsewhere['write'] = () => writeShelf(store);

export const read: KeptElsewhere['read'] = async (part) => {
  const reading = await readShelf(part);
  if (!reading.ok) return reading;
  const { texts, sources } = reading.value;
  return { ok: true, value: () => store.merge(texts, sources) };
};
