import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { overwrite } from '#keep/stamp.ts';
import type { StorageError } from '#keep/storage-error.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import type { OwnText } from '#shelf/views/own-text.ts';
import { stillUndone } from '#shelf/views/still-undone.ts';
import type { KeptTexts } from '#shelf/views/use-kept-texts.ts';
import { readClock } from '#ui/clock.ts';

/** What is done to the reader's own texts, and what came of it. */
interface OwnTexts {
  readonly own: OwnText;
  /** Deleted just now: it can still be brought back. */
  readonly deleted: KeptText | undefined;
  readonly restore: (text: KeptText) => Promise<void>;
  /** It can't be brought back any more. */
  readonly forget: (text: KeptText) => void;
  /** What went wrong last, and when: told again when it happens again. */
  readonly failure: { readonly error: StorageError; readonly at: number } | undefined;
}

type OwnStore = Pick<ShelfStore, 'list' | 'change' | 'clear' | 'readSource'>;

/** Renames, deletes and brings back texts of the reader's own, and clears away what nobody can bring back any more. */
export function useOwnTexts(
  store: OwnStore,
  { records, show }: Pick<KeptTexts, 'records' | 'show'>,
): OwnTexts {
  const [deleted, setDeleted] = useState<KeptText>();
  const [failure, setFailure] = useState<OwnTexts['failure']>();
  // The same as long as the store is: an entry whose text is the same isn't drawn again.
  const { own, restore, tellFailure } = useMemo(() => {
    const tell: OwnText['tellFailure'] = (told) => setFailure(told && { error: told, at: readClock() });
    const change: ShelfStore['change'] = async (id, how) => {
      const outcome = await store.change(id, how);
      tell(outcome.ok ? undefined : outcome.error);
      return outcome;
    };
    const setGone = async ({ id }: KeptText, isGone: boolean) => {
      const outcome = await change(id, (stored) => ({
        ...stored,
        deleted: overwrite(stored.deleted, isGone, readClock()),
      }));
      return outcome.ok ? outcome.value : undefined;
    };
    const remove = async (text: KeptText) => {
      const gone = await setGone(text, true);
      if (!gone) return;
      show(gone);
      setDeleted(gone);
    };
    const bringBack = async (text: KeptText) => {
      const back = await setGone(text, false);
      if (!back) return;
      flushSync(() => {
        show(back);
        setDeleted(undefined);
      });
      document.getElementById(`text-${back.id}`)?.focus();
    };
    const readSource: OwnText['readSource'] = (id) => store.readSource(id);
    return {
      own: { readSource, change, show, remove, tellFailure: tell },
      restore: bringBack,
      tellFailure: tell,
    };
  }, [store, show]);
  const clear = async (text: KeptText | undefined) => {
    // As it is now: another tab may have deleted something meanwhile.
    const listed = await store.list();
    if (!listed.ok) return tellFailure(listed.error);
    const outcome = await store.clear(stillUndone(listed.value.texts, text?.id, readClock()));
    if (!outcome.ok) tellFailure(outcome.error);
  };
  const kept = records?.texts;
  const isKnown = kept !== undefined;
  // What a tab that was closed had no time to clear.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as it is known what is there.
  useEffect(() => {
    if (kept?.some((text) => text.deleted.value)) void clear(undefined);
  }, [isKnown]);
  return {
    ...{ own, deleted, restore, failure },
    forget: (text) => {
      setDeleted(undefined);
      void clear(text);
    },
  };
}
