import { readShelf, writeShelf } from '#shelf/store/shelf-backup.ts';
import { shelfName } from '#shelf/store/shelf-database.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import type { KeptElsewhere } from '#study/export/kept-elsewhere.ts';
import { hasDatabase } from '#ui/has-database.ts';

let own: KeptElsewhere | undefined;

/** The reader's own texts, as the backup of the study list takes them along: one for a page. */
export function openOwnTexts(): KeptElsewhere {
  if (own) return own;
  const store = openShelfStore();
  own = {
    hasSome: async () => {
      // Who has never opened a text has no database, and gets none by asking.
      if (!(await hasDatabase(shelfName))) return false;
      const list = await store.list();
      return list.ok && list.value.texts.length > 0;
    },
    subscribe: store.subscribe,
    write: () => writeShelf(store),
    read: async (part) => {
      const read = await readShelf(part);
      if (!read.ok) return read;
      const { texts, sources } = read.value;
      return { ok: true, value: () => store.merge(texts, sources) };
    },
  };
  return own;
}
