import { isSame, mergeExpression } from '#study/store/merge-expressions.ts';
import { readAside } from '#study/store/read-records.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { UnreadableRecord } from '#study/store/study-database.ts';
import { readShape, savedExpression } from '#study/store/study-shape.ts';
import { put, take, type WriteTransaction } from '#study/store/study-transaction.ts';
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
}

function idOf(raw: unknown): string {
  const id: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'id') : undefined;
  return typeof id === 'string' ? id : '';
}

/** Puts broken records aside, each once. Returns how many were not here yet. */
async function putAside(transaction: WriteTransaction, broken: readonly UnreadableRecord[]): Promise<number> {
  if (broken.length === 0) return 0;
  const [aside, inPlace] = await Promise.all([
    transaction.objectStore('unreadable').getAll(),
    transaction.objectStore('expressions').getAll(),
  ]);
  const here = [...aside.map((value) => readAside(value).raw), ...inPlace].map(unreadableJson);
  let added = 0;
  for (const record of broken) {
    if (here.some((raw) => isSame(raw, record.raw))) continue;
    here.push(record.raw);
    await transaction.objectStore('unreadable').add(record);
    added++;
  }
  return added;
}

/**
 * Merges a backup with what is stored. Its broken records are kept, too: read where this version can read them, else put
 * aside.
 */
export async function mergeBackup(
  transaction: WriteTransaction,
  incoming: readonly SavedExpression[],
  unreadable: readonly unknown[],
): Promise<MergeReport> {
  const reads = unreadable.map((raw) => ({ raw, read: readShape(savedExpression, raw) }));
  const mended = reads.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const broken = reads.flatMap(({ raw, read }) =>
    read.ok ? [] : [{ id: idOf(raw), raw, breach: read.breach }],
  );
  let [added, changed, unchanged, stillDeleted] = [0, 0, 0, 0];
  for (const theirs of [...incoming, ...mended]) {
    const stored = await take(transaction, theirs.id);
    const ours = stored.saved;
    const merged = ours ? mergeExpression(ours, theirs) : theirs;
    if (merged.deleted.value && !theirs.deleted.value) stillDeleted++;
    if (ours && isSame(ours, merged)) unchanged++;
    else {
      await put(transaction, merged, stored);
      if (ours) changed++;
      else added++;
    }
  }
  return { added, changed, unchanged, stillDeleted, setAside: await putAside(transaction, broken) };
}
