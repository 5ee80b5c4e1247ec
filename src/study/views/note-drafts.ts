import * as v from 'valibot';
import { type Standing, standings } from '#study/review/review-queue.ts';
import { createEmitter } from '#ui/emitter.ts';
import { readForVisit, storeForVisit } from '#ui/stored-for-visit.ts';

/** A note that is being written. */
export interface NoteDraft {
  /** The note that it was begun with. */
  readonly begun: string;
  readonly text: string;
  /**
   * As what the list shows the expression until the note is finished, whatever becomes of it in the meantime: a card that is deleted
   * in another tab doesn't take the words with it that are being written here.
   */
  readonly shownAs: Standing;
}

/** The notes that are being written, by the id of their expression: each until it is saved or cancelled. */
export interface NoteDrafts {
  readonly of: (id: string) => NoteDraft | undefined;
  /** Of all of them, the same object until one begins or ends or is shown as something else. */
  readonly shownAs: () => ReadonlyMap<string, Standing>;
  /** Keeps what has been written so far; undefined: it is finished. */
  readonly keep: (id: string, draft: NoteDraft | undefined) => void;
  /** Calls back after each change. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
}

type Drafts = ReadonlyMap<string, NoteDraft>;

const storageKey = 'lesart.study.notes';

const keptDrafts = v.array(
  v.strictTuple([
    v.string(),
    v.strictObject({ begun: v.string(), text: v.string(), shownAs: v.picklist(standings) }),
  ]),
);

function readKept(): Drafts | undefined {
  return readForVisit(storageKey, (text) => new Map(v.parse(keptDrafts, JSON.parse(text))));
}

function standingsIn(drafts: Drafts): ReadonlyMap<string, Standing> {
  return new Map(Array.from(drafts, ([id, { shownAs }]) => [id, shownAs]));
}

/**
 * Takes up the notes that are being written in this tab, also on the page before: in the other language, or before a reload. Where
 * the browser keeps nothing they are held as long as the page is open.
 */
export function createNoteDrafts(): NoteDrafts {
  let drafts = readKept() ?? new Map<string, NoteDraft>();
  let shown = standingsIn(drafts);
  // On the page that was left in the meantime a note may have been finished that the browser's cache brings back.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    const kept = persisted && readKept();
    if (!kept) return;
    drafts = kept;
    shown = standingsIn(kept);
    emit();
  };
  const { subscribe, emit } = createEmitter(() => {
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  });
  return {
    of: (id) => drafts.get(id),
    shownAs: () => shown,
    keep: (id, draft) => {
      const before = drafts.get(id);
      const others = [...drafts].filter(([other]) => other !== id);
      drafts = new Map(draft ? [...others, [id, draft]] : others);
      if (before?.shownAs !== draft?.shownAs) shown = standingsIn(drafts);
      // None is kept as none, and not left out: it would be taken for a browser that keeps nothing.
      storeForVisit(storageKey, JSON.stringify([...drafts]));
      emit();
    },
    subscribe,
  };
}
