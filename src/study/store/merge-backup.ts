import { canonicalText, isSame } from '#keep/plain-data.ts';
import { mergeExpression } from '#study/store/merge-expressions.ts';
import { putWord } from '#study/store/put-word.ts';
import { readRecord } from '#study/store/read-record.ts';
import { readAside } from '#study/store/read-records.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { UnreadableRecord } from '#study/store/study-database.ts';
import { put, readStored, type Stored, type WriteTransaction } from '#study/store/study-transaction.ts';
import { mergeTold, mergeWords, type ToldWord } from '#study/store/told-word.ts';
import { unreadableJson } from '#study/store/unreadable-json.ts';

/** What an import did, in numbers of expressions. */
export interface MergeReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of all these, those that are in use in the import, and stay deleted here because they were deleted later. */
  readonly stillDeleted: number;
  /** Broken records that were not here yet. */
  readonly setAside: number;
  /** Words of which something else is told than before. */
  readonly words: number;
}

function idOf(raw: unknown): string {
  const id: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'id') : undefined;
  return typeof id === 'string' ? id : '';
}

/** Puts broken records aside, each once. Returns how many were not here yet. */
async function putAside(transaction: WriteTransaction, broken: readonly UnreadableRecord[]): Promise<number> {
  if (broken.length === 0) return 0;
  const [aside, ...inPlace] = await Promise.all([
    transaction.objectStore('unreadable').getAll(),
    transaction.objectStore('expressions').getAll(),
    transaction.objectStore('words').getAll(),
  ]);
  const here = new Set(
    [...aside.map((value) => readAside(value).raw), ...inPlace.flat()].map((raw) =>
      canonicalText(unreadableJson(raw)),
    ),
  );
  const added = broken.filter(({ raw }) => {
    const text = canonicalText(unreadableJson(raw));
    const isNew = !here.has(text);
    here.add(text);
    return isNew;
  });
  await Promise.all(added.map((record) => transaction.objectStore('unreadable').add(record)));
  return added.length;
}

/** Reads what stands in the places of all expressions, by id. */
async function readPlaces(transaction: WriteTransaction): Promise<Map<IDBValidKey, unknown>> {
  const store = transaction.objectStore('expressions');
  const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(ids.map((id, index) => [id, values[index]]));
}

/**
 * Merges a backup with what is stored. Its broken records are kept, too: read where this version can read them, else put
 * aside. It is read in one go and written in one: to wait for the database twice for each of ten thousand takes half a minute.
 */
export async function mergeBackup(
  transaction: WriteTransaction,
  incoming: readonly SavedExpression[],
  unreadable: readonly unknown[],
  words: readonly ToldWord[],
): Promise<MergeReport> {
  const reads = unreadable.map((raw) => ({ raw, is: readRecord(raw) }));
  const mended = reads.flatMap(({ is }) => (is.kind === 'expression' ? [is.saved] : []));
  const mendedWords = reads.flatMap(({ is }) => (is.kind === 'word' ? [is.told] : []));
  const broken = reads.flatMap(({ raw, is }) =>
    is.kind === 'broken' ? [{ id: idOf(raw), raw, breach: is.breach }] : [],
  );
  let [added, changed, unchanged, stillDeleted] = [0, 0, 0, 0];
  const places = await readPlaces(transaction);
  // By id: of several copies of one expression only the outcome is written, and what was broken in its place put aside once.
  const outcomes = new Map<string, { readonly saved: SavedExpression; readonly before: Stored }>();
  for (const theirs of [...incoming, ...mended]) {
    const stored = readStored(theirs.id, places.get(theirs.id));
    const ours = stored.saved;
    const merged = ours ? mergeExpression(ours, theirs) : theirs;
    if (merged.deleted.value && !theirs.deleted.value) stillDeleted++;
    if (ours && isSame(ours, merged)) unchanged++;
    else {
      places.set(theirs.id, merged);
      outcomes.set(theirs.id, { saved: merged, before: outcomes.get(theirs.id)?.before ?? stored });
      if (ours) changed++;
      else added++;
    }
  }
  await Promise.all(Array.from(outcomes.values(), ({ saved, before }) => put(transaction, saved, before)));
  const told = await Promise.all(
    mergeWords([...words, ...mendedWords]).map((theirs) =>
      putWord(transaction, theirs.headword, (ours) => (ours ? mergeTold(ours, theirs) : theirs)),
    ),
  );
  const setAside = await putAside(transaction, broken);
  return { added, changed, unchanged, stillDeleted, setAside, words: told.filter(Boolean).length };
}
