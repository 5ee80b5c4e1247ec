import { shelfName } from '#shelf/store/shelf-database.ts';
import type { KeptElsewhere } from '#study/export/kept-elsewhere.ts';
import { hasDatabase } from '#ui/has-database.ts';

/** What reads and writes them comes once there are some, or a backup has. */
const load = () => import('#site/kept-texts.ts');

/** The reader's own texts, as the backup of the study list takes them along. */
export const ownTexts: KeptElsewhere = {
  // Who has never opened a text has no database, and gets none by asking.
  hasSome: async () => (await hasDatabase(shelfName)) && (await load()).hasTexts(),
  subscribe: (listener) => {
    const listening = new AbortController();
    const begin = async (): Promise<void> => {
      if (!(await hasDatabase(shelfName))) return;
      const { subscribe } = await load();
      if (!listening.signal.aborted) listening.signal.addEventListener('abort', subscribe(listener));
    };
    begin().catch(() => undefined);
    return () => listening.abort();
  },
  write: async () => {
    try {
      return await (await load()).write();
    } catch (error) {
      return { ok: false, error: { kind: 'failed', detail: String(error) } };
    }
  },
  read: async (part) => {
    try {
      return await (await load()).read(part);
    } catch (error) {
      // A file of the site that can't be had now.
      return { ok: false, breach: { path: 'shelf', found: String(error), expected: 'what reads texts' } };
    }
  },
};
