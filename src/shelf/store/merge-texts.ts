import { isSame } from '#keep/plain-data.ts';
import { later } from '#keep/stamp.ts';
import { type KeptSource, putSource } from '#shelf/store/kept-source.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { putText, readStoredText, type ShelfWrite } from '#shelf/store/stored-text.ts';
import { sourcesOf } from '#shelf/store/translation-of.ts';

/** A text as a backup has it. */
export interface BackupText {
  readonly text: KeptText;
  /** Its printed words, so that it is found by them before it is compiled again; none of a deleted one. */
  readonly plain?: string;
}

/** What a backup did to the shelf, in numbers of texts; what was deleted in both, or only there, counts for nothing new. */
export interface ShelfMerge {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of all these, those that the backup has, and that stay deleted here because they were deleted later. */
  readonly stillDeleted: number;
  /** Those that would have come back, or been added, had their file been in the backup or here. */
  readonly withoutFile: number;
}

/** The later one of two translations; that of a file that isn't to be had is none. */
function mergeTranslation(
  a: KeptText['translation'],
  b: KeptText['translation'],
  hasSource: (id: string) => boolean,
): KeptText['translation'] {
  const [one, other] = [a, b].filter((each) => each && (each.value.removed || hasSource(each.value.source)));
  return one && other ? later(one, other) : one;
}

/** Two copies of a text as one: the later title and translation, and the later word on whether it is deleted. */
function mergeText(a: KeptText, b: KeptText, hasSource: (id: string) => boolean): KeptText {
  const { translation: _, ...own } = a;
  const deleted = later(a.deleted, b.deleted);
  const translation = mergeTranslation(a.translation, b.translation, (id) => deleted.value || hasSource(id));
  return {
    ...own,
    ...(translation && { translation }),
    title: later(a.title, b.title),
    added: Math.min(a.added, b.added),
    deleted,
  };
}

/** Merges the texts of a backup with those that are kept. Their documents are made of their files when they are opened. */
export async function mergeTexts(
  transaction: ShelfWrite,
  incoming: readonly BackupText[],
  sources: readonly KeptSource[],
): Promise<ShelfMerge> {
  const texts = transaction.objectStore('texts');
  const here = new Set(await transaction.objectStore('sources').getAllKeys());
  const brought = new Map(sources.map((source) => [source.id, source]));
  const hasSource = (id: string) => brought.has(id) || here.has(id);
  let [added, changed, unchanged, stillDeleted, withoutFile] = [0, 0, 0, 0, 0];
  for (const { text: theirs, plain } of incoming) {
    const raw = await texts.get(theirs.id);
    const ours = readStoredText(raw);
    const merged = mergeText(ours ?? theirs, theirs, hasSource);
    const isLive = !merged.deleted.value;
    if (isLive && (ours?.deleted.value ?? true) && !hasSource(merged.source.id)) {
      withoutFile++;
      continue;
    }
    if (merged.deleted.value && !theirs.deleted.value) stillDeleted++;
    for (const id of isLive ? sourcesOf(merged) : []) {
      const source = brought.get(id);
      if (source) await putSource(transaction, source);
    }
    if (isLive && plain !== undefined) {
      const words = transaction.objectStore('plain');
      if ((await words.getKey(merged.id)) === undefined) await words.put(plain, merged.id);
    }
    if (ours && isSame(ours, merged)) unchanged++;
    else {
      // What is broken in its place is put aside, and not written over.
      if (raw !== undefined && !ours) await transaction.objectStore('unreadable').add(raw);
      await putText(transaction, merged);
      if (ours) changed++;
      else if (isLive) added++;
    }
  }
  return { added, changed, unchanged, stillDeleted, withoutFile };
}
