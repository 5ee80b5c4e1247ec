import { useEffectEvent, useState } from 'react';
import * as v from 'valibot';
import type { EnglishDraft } from '#shelf/views/english-draft.ts';
import { readForVisit, storeForVisit } from '#ui/stored-for-visit.ts';
import { useListening } from '#ui/use-listening.ts';

const keptDraft = v.strictObject({
  text: v.string(),
  by: v.string(),
}) satisfies v.GenericSchema<unknown, EnglishDraft>;

/**
 * Holds what the reader has written of the English of a text, until it is kept or this visit ends: whether the dialog is closed, the page
 * loaded anew, or the text deleted in another tab.
 * @param id of the text
 */
export function useEnglishDraft(
  id: string,
): readonly [EnglishDraft | undefined, (draft: EnglishDraft | undefined) => void] {
  const storageKey = `lesart.shelf.english.${id}`;
  const [draft, setDraft] = useState(() =>
    readForVisit(storageKey, (text) => v.parse(keptDraft, JSON.parse(text))),
  );
  const keep = useEffectEvent(() => {
    // Where there is no room for it, an earlier one isn't to be taken for it.
    storeForVisit(storageKey, undefined);
    if (draft) storeForVisit(storageKey, JSON.stringify(draft));
  });
  useListening((signal) => {
    window.addEventListener('pagehide', keep, { signal });
    // A phone ends a page that nobody sees without a word.
    document.addEventListener('visibilitychange', () => document.hidden && keep(), { signal });
    return keep;
  }, []);
  return [draft, setDraft];
}
