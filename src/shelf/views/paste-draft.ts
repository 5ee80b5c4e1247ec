import * as v from 'valibot';
import type { TextSource } from '#shelf/open/text-source.ts';
import type { QueuedSource } from '#shelf/views/opening-queue.ts';
import { readForVisit, storeForVisit } from '#ui/stored-for-visit.ts';

/** What was pasted, or written into the field, and is kept nowhere yet. */
export interface PasteDraft {
  readonly text: string;
  /** The same with its markup, where it was copied out of a page. */
  readonly html?: string;
}

const storageKey = 'lesart.shelf.paste';

const keptDraft = v.strictObject({
  text: v.string(),
  html: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, PasteDraft>;

/** What a page that was left had pasted. */
export function readPasteDraft(): PasteDraft | undefined {
  return readForVisit(storageKey, (text) => v.parse(keptDraft, JSON.parse(text)));
}

/** Keeps what was pasted for the visit, or forgets it. */
export function keepPasteDraft(draft: PasteDraft | undefined): void {
  // Where there is no room for it, an earlier one isn't to be taken for it.
  storeForVisit(storageKey, undefined);
  if (!draft || storeForVisit(storageKey, JSON.stringify(draft))) return;
  // Its markup may be ten times as long.
  storeForVisit(storageKey, JSON.stringify({ text: draft.text }));
}

function draftOf(source: TextSource): PasteDraft | undefined {
  if (source instanceof File) return undefined;
  if (typeof source === 'string') return { text: source };
  return source.plain === undefined ? undefined : { text: source.plain, html: source.html };
}

/** Whether it is kept, or a text of it is: the others of its file can be read out of that. Not where it is open for the visit only. */
function isKept({ opening, isKept: isOfShelf }: QueuedSource): boolean {
  if (isOfShelf) return true;
  const { texts, end } = opening?.state() ?? { texts: [] };
  return texts.length > 0 && (end?.kind !== 'done' || end.kept === 'kept');
}

/**
 * What would be lost if the page were left now: what stands in the field, or else what was pasted last of all that is still to be opened.
 * @param written what stands in the field; nothing where that is empty
 */
export function findUnkept(
  written: PasteDraft | undefined,
  queued: readonly QueuedSource[],
): PasteDraft | undefined {
  const drafts = queued.flatMap((item) => {
    const draft = draftOf(item.source);
    return draft ? { draft, kept: isKept(item) } : [];
  });
  if (written && !drafts.some(({ draft, kept }) => kept && draft.text === written.text)) return written;
  return drafts.findLast(({ kept }) => !kept)?.draft;
}
