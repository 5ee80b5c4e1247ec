import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { StorageError } from '#keep/storage-error.ts';
import { setTextDeleted } from '#shelf/store/change-text.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import type { OpeningQueue } from '#shelf/views/opening-queue.ts';
import type { OwnText } from '#shelf/views/own-text.ts';
import { sourceOf } from '#shelf/views/source-of.ts';
import { stillUndone } from '#shelf/views/still-undone.ts';
import { untilTapped } from '#shelf/views/until-tapped.ts';
import type { KeptTexts } from '#shelf/views/use-kept-texts.ts';
import { readClock } from '#ui/clock.ts';

/** What is done to the reader's own texts, and what came of it. */
interface OwnTexts {
  readonly own: OwnText;
  /** Deleted just now, one after the other: they can still be brought back. */
  readonly deleted: readonly KeptText[];
  readonly restore: (texts: readonly KeptText[]) => Promise<void>;
  /** They can't be brought back any more, unless another is deleted by the same tap. */
  readonly forget: (texts: readonly KeptText[]) => void;
  /** What went wrong last, and when: told again when it happens again. */
  readonly failure: { readonly error: StorageError; readonly at: number } | undefined;
}

type OwnStore = Pick<ShelfStore, 'list' | 'change' | 'clear' | 'readSource'>;

/**
 * Renames, deletes and brings back texts of the reader's own, reads on in those whose file wasn’t read to its end, and clears away what nobody can
 * bring back any more.
 */
export function useOwnTexts(
  store: OwnStore,
  { records, show }: Pick<KeptTexts, 'records' | 'show'>,
  open: OpeningQueue['addKept'],
): OwnTexts {
  const [deleted, setDeleted] = useState<readonly KeptText[]>([]);
  // The tap that closes the notice may be the one on the next text's Delete: then they are brought back together.
  const leaving = useRef<readonly KeptText[]>([]);
  const [failure, setFailure] = useState<OwnTexts['failure']>();
  // The same as long as the store is: an entry whose text is the same isn't drawn again.
  const { own, restore, tellFailure } = useMemo(() => {
    const tell = (told: StorageError | undefined) => setFailure(told && { error: told, at: readClock() });
    const change: ShelfStore['change'] = async (id, how) => {
      const outcome = await store.change(id, how);
      tell(outcome.ok ? undefined : outcome.error);
      return outcome;
    };
    const setGone = async ({ id }: KeptText, isGone: boolean) => {
      const outcome = await change(id, (stored) => setTextDeleted(stored, isGone, readClock()));
      if (!outcome.ok || outcome.value?.deleted.value === isGone)
        return outcome.ok ? outcome.value : undefined;
      // Another tab has cleared it of its file meanwhile.
      tell({ kind: 'failed', detail: `no file of ${id}` });
      return undefined;
    };
    const remove = async (text: KeptText) => {
      const before = leaving.current;
      leaving.current = [];
      const gone = await setGone(text, true);
      if (!gone) {
        setDeleted((others) => [...before, ...others]);
        return;
      }
      show(gone);
      setDeleted((others) => [...before, ...others, gone]);
    };
    const bringBack = async (texts: readonly KeptText[]) => {
      const outcomes = await Promise.all(texts.map((text) => setGone(text, false)));
      const back = outcomes.filter((text) => text !== undefined);
      const [first] = back;
      if (!first) return;
      flushSync(() => {
        back.forEach(show);
        // What the browser failed on can be tried again.
        setDeleted(texts.filter((_, index) => outcomes[index] === undefined));
      });
      document.getElementById(`text-${first.id}`)?.focus();
    };
    const readSource: OwnText['readSource'] = async ({ source }) => {
      const outcome = await store.readSource(source.id);
      const file = outcome.ok ? outcome.value : undefined;
      if (file) tell(undefined);
      else tell(outcome.ok ? { kind: 'failed', detail: `no file ${source.id}` } : outcome.error);
      return file;
    };
    const readOn: OwnText['readOn'] = async (text) => {
      const file = await readSource(text);
      if (file) open(sourceOf(text.source, file));
    };
    return {
      own: { readSource, change, show, remove, readOn },
      restore: bringBack,
      tellFailure: tell,
    };
  }, [store, show, open]);
  const clear = async (texts: readonly KeptText[]) => {
    const gone = texts.map(({ id }) => id);
    // As it is now: another tab may have deleted something meanwhile.
    const listed = await store.list();
    if (!listed.ok) return tellFailure(listed.error);
    const outcome = await store.clear(stillUndone(listed.value.texts, gone, readClock()));
    if (!outcome.ok) tellFailure(outcome.error);
  };
  const kept = records?.texts;
  // What was put back in another tab, or deleted once more there, isn't this one's any more.
  const stamps = new Map(kept?.map(({ id, deleted: { at } }) => [id, at]));
  const stillDeleted = deleted.filter(({ id, deleted: { at } }) => (stamps.get(id) ?? at) <= at);
  const isKnown = kept !== undefined;
  // What a tab that was closed had no time to clear.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as it is known what is there.
  useEffect(() => {
    if (kept?.some(({ deleted, translation }) => deleted.value || translation?.value.removed)) void clear([]);
  }, [isKnown]);
  return {
    ...{ own, deleted: stillDeleted, restore, failure },
    forget: (texts) => {
      setDeleted([]);
      leaving.current = texts;
      void untilTapped().then(() => {
        if (leaving.current !== texts) return;
        leaving.current = [];
        void clear(texts);
      });
    },
  };
}
