import type { IDBPDatabase, IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { mergeExpressions } from '#study/store/merge-expressions.ts';
import { readExpression, readRecord, readWord } from '#study/store/read-record.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { RecordPlace, StudySchema, UnreadableRecord } from '#study/store/study-database.ts';
import { mergeWords, type ToldWord } from '#study/store/told-word.ts';

/** A broken record, and where it stands. */
export interface PlacedRecord extends UnreadableRecord {
  readonly place: RecordPlace;
}

/** All that is stored. */
export interface StudyRecords {
  /** Deleted ones too. */
  readonly expressions: readonly SavedExpression[];
  /** Words that the reader has told to know, or not to know any more. */
  readonly words: readonly ToldWord[];
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

/** Reads a store whole, each value with where it stands. */
async function readPlaced(
  transaction: IDBPTransaction<StudySchema, RecordPlace['store'][]>,
  store: RecordPlace['store'],
): Promise<readonly { readonly raw: unknown; readonly place: RecordPlace }[]> {
  const records = transaction.objectStore(store);
  const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
  return keys.map((key, index) => ({ raw: values[index], place: { store, key } }));
}

/** Reads all that is stored. One broken record stands in no other's way. */
export async function readRecords(database: IDBPDatabase<StudySchema>): Promise<StudyRecords> {
  const transaction = database.transaction(['expressions', 'words', 'unreadable']);
  const [saved, told, aside] = await Promise.all([
    readPlaced(transaction, 'expressions'),
    readPlaced(transaction, 'words'),
    readPlaced(transaction, 'unreadable'),
    transaction.done,
  ]);
  const reads = [
    ...saved.map(({ raw, place }) => ({ id: writeKey(place.key), raw, place, is: readExpression(raw) })),
    ...told.map(({ raw, place }) => ({ id: writeKey(place.key), raw, place, is: readWord(raw) })),
    // What was put aside may be readable by now: the version that broke on it was an older one.
    ...aside.map(({ raw, place }) => {
      const put = readAside(raw);
      return { ...put, place, is: readRecord(put.raw) };
    }),
  ];
  return {
    expressions: mergeExpressions(reads.flatMap(({ is }) => (is.kind === 'expression' ? [is.saved] : []))),
    words: mergeWords(reads.flatMap(({ is }) => (is.kind === 'word' ? [is.told] : []))),
    unreadable: reads.flatMap(({ id, raw, place, is }) =>
      is.kind === 'broken' ? [{ id, raw, place, breach: is.breach }] : [],
    ),
  };
}
