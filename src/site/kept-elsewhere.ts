import { sensesName } from '#shelf/senses/sense-database.ts';
import { shelfName } from '#shelf/store/shelf-database.ts';
import type { AllElsewhere, KeptElsewhere } from '#study/export/kept-elsewhere.ts';
import { hasDatabase } from '#ui/has-database.ts';

/**
 * What is kept in a database of its own. What reads and writes it comes once there is some, or a backup has.
 * @param part its name in a backup
 */
function keptLater<Report>(
  part: keyof AllElsewhere,
  database: string,
  load: () => Promise<KeptElsewhere<Report>>,
): KeptElsewhere<Report> {
  return {
    // Who has never kept any has no database, and gets none by asking.
    hasSome: async () => (await hasDatabase(database)) && (await load()).hasSome(),
    subscribe: (listener) => {
      const listening = new AbortController();
      const begin = async (): Promise<void> => {
        if (!(await hasDatabase(database))) return;
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
    read: async (json) => {
      try {
        return await (await load()).read(json);
      } catch (error) {
        // A file of the site that can't be had now.
        return { ok: false, breach: { path: '', found: String(error), expected: `what reads ${part}` } };
      }
    },
  };
}

/** The reader's own texts, and what they say words mean, as the backup of the study list takes them along. */
export const keptElsewhere: AllElsewhere = {
  shelf: keptLater('shelf', shelfName, async () => (await import('#site/kept-texts.ts')).keptTexts),
  senses: keptLater('senses', sensesName, async () => (await import('#site/kept-senses.ts')).keptSenses),
};
