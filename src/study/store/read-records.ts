import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { readShape } from '#keep/shape.ts';
import { mergeExpressions } from '#study/store/merge-expressions.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { RecordPlace, StudySchema, UnreadableRecord } from '#study/store/study-database.ts';
import { savedExpression } from '#study/store/study-shape.ts';

/** A broken record, and where it stands. */
export interface PlacedRecord extends UnreadableRecord {
  readonly place: RecordPlace;
}

/** All that is stored. */
export interface StudyRecords {
  /** Deleted ones too. */
  readonly expressions: readonly SavedExpression[];
  /** Broken ones, which are passed over, and stay until the reader takes them out. */
  readonly unreadable: readonly PlacedRecord[];
}

const putAside = v.object({ id: v.string(), raw: v.unknown() });

/** What was put aside; what stands there and is nothing of the kind is broken itself. */
export function readAside(value: unknown): Pick<UnreadableRecord, 'id' | 'raw'> {
  const read = v.safeParse(putAside, value);
  return read.success ? read.output : { id: '', raw: value };
}

/** A key as a message can name it: that of a broken record may be whatever a database takes, a date or a list too. */
function writeKey(key: unknown): string {
  return typeof key === 'string' ? key : (JSON.stringify(key) ?? '');
}

/** Reads all that is stored. One broken record stands in no other's way. */
export async function readRecords(database: IDBPDatabase<StudySchema>): Promise<StudyRecords> {
  const transaction = database.transaction(['expressions', 'unreadable']);
  const [saved, aside] = [transaction.objectStore('expressions'), transaction.objectStore('unreadable')];
  const [keys, values, asideKeys, asideValues] = await Promise.all([
    saved.getAllKeys(),
    saved.getAll(),
    aside.getAllKeys(),
    aside.getAll(),
    transaction.done,
  ]);
  const inPlace = keys.map((key, index) => ({
    id: writeKey(key),
    raw: values[index],
    place: { store: 'expressions', key } as const,
  }));
  // What was put aside may be readable by now: the version that broke on it was an older one.
  const wasAside = asideKeys.map((key, index) => ({
    ...readAside(asideValues[index]),
    place: { store: 'unreadable', key } as const,
  }));
  const reads = [...inPlace, ...wasAside].map((record) => ({
    record,
    read: readShape(savedExpression, record.raw),
  }));
  return {
    expressions: mergeExpressions(reads.flatMap(({ read }) => (read.ok ? [read.value] : []))),
    unreadable: reads.flatMap(({ record, read }) => (read.ok ? [] : [{ ...record, breach: read.breach }])),
  };
}
