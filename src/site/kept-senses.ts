import { readKeptSenses } from '#shelf/senses/sense-backup.ts';
import { openSenseStore } from '#shelf/senses/sense-store.ts';
import type { KeptElsewhere, SensesReport } from '#study/export/kept-elsewhere.ts';

const store = openSenseStore();

/** What the reader says the words of their texts mean, and what they have taken back. */
export const keptSenses: KeptElsewhere<SensesReport> = {
  hasSome: async () => {
    const read = await store.read();
    return read.ok && read.value.length > 0;
  },
  subscribe: store.subscribe,
  write: async () => {
    const read = await store.read();
    if (!read.ok) return read;
    return { ok: true, value: read.value.length > 0 ? [JSON.stringify(read.value)] : undefined };
  },
  read: async (part) => {
    const reading = readKeptSenses(part);
    return reading.ok ? { ok: true, value: () => store.merge(reading.value) } : reading;
  },
};
