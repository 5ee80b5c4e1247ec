import { useState, useSyncExternalStore } from 'react';
import { readKeptCommonest, watchKeptCommonest } from '#reader/layers/kept-commonest.ts';
import type { KnownOfTexts } from '#shelf/views/known-of-texts.ts';
import { openStudyList } from '#study/store/study-list.ts';
import { useRecords } from '#study/views/use-records.ts';
import { useLoaded } from '#ui/use-loaded.ts';

type KnownWords = typeof import('#site/KnownWords.tsx').KnownWords;

/** What compares the texts of the shelf with what the reader knows. */
interface KnownPart {
  /** To be drawn, once it has come: it comes once something may be known of the reader. */
  readonly Part: KnownWords | undefined;
  /** Undefined before it is known, null where nothing is known of the reader. */
  readonly known: KnownOfTexts | null | undefined;
  readonly setKnown: (known: KnownOfTexts | null) => void;
}

/** Fetches what compares texts with what the reader knows, where that may be something. */
export function useKnownOfTexts(): KnownPart {
  const records = useRecords(openStudyList());
  const commonest = useSyncExternalStore(watchKeptCommonest, readKeptCommonest);
  const [known, setKnown] = useState<KnownOfTexts | null>();
  const hasRecords =
    records?.ok === true && records.value.expressions.length + records.value.words.length > 0;
  const isAsked = commonest > 0 || hasRecords;
  const part = useLoaded(isAsked, () => import('#site/KnownWords.tsx'));
  const isNothing = part === null || (records !== undefined && !isAsked);
  return { Part: part?.KnownWords, known: isNothing ? null : known, setKnown };
}
