import { readShelf, writeShelf } from '#shelf/store/shelf-backup.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import type { KeptElsewhere, TextsReport } from '#study/export/kept-elsewhere.ts';

const store = openShelfStore();

/** The reader's own texts. There are some as long as any is known here, deleted ones too. */
export const keptTexts: KeptElsewhere<TextsReport> = {
  hasSome: async () => {
    const list = await store.list();
    return list.ok && list.value.texts.length > 0;
  },
  subscribe: store.subscribe,
  write: () => writeShelf(store),
  read: async (part) => {
    const reading = await readShelf(part);
    if (!reading.ok) return reading;
    const { texts, sources } = reading.value;
    return { ok: true, value: () => store.merge(texts, sources) };
  },
};
