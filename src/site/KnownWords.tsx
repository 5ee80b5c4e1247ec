import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { KnownNote } from '#shelf/ahead/KnownNote.tsx';
import { KnownShare } from '#shelf/ahead/KnownShare.tsx';
import { hasMemory } from '#shelf/ahead/word-memory.ts';
import { createHeadwordCounter } from '#shelf/open/headword-counter.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import type { KnownOfTexts } from '#shelf/views/known-of-texts.ts';
import type { ShelfItem } from '#shelf/views/shelf-item.ts';
import type { ShelfFiles } from '#site/article-files.ts';
import type { ShelfPageData } from '#site/page-data.ts';
import { fetchWords } from '#site/shelf-files.ts';
import { useWordMemory } from '#site/use-word-memory.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { siteAddress } from '#ui/site-address.ts';

interface KnownWordsProps {
  readonly files: ShelfPageData['files'];
  readonly store: Pick<ShelfStore, 'readCounts'>;
  readonly list: StudyList;
  /** Told whenever the reader knows other words; null where nothing is known of them. */
  readonly onKnown: (known: KnownOfTexts | null) => void;
}

/** The counts of an article of the edition; undefined of one that isn't kept where there is no network: nobody has asked for it. */
async function findOfEdition({ words }: ShelfFiles): Promise<HeadwordCounts | undefined> {
  if (!navigator.onLine && !(await caches.match(siteAddress(words)))) return undefined;
  return (await fetchWords(words)).counts;
}

/** Compares the texts of the shelf with what the reader knows; by itself it draws nothing. It comes once something is known of them. */
export function KnownWords({ files, store, list, onKnown }: KnownWordsProps) {
  const { t } = useTranslation('shelf/ahead');
  const memory = useWordMemory(list);
  const [loaders] = useState(() => {
    const findKept = createHeadwordCounter(store);
    const find = async ({ slug, kept }: ShelfItem) => {
      if (kept) return findKept(kept.id);
      const file = files[slug];
      return file && findOfEdition(file);
    };
    // A search draws an entry anew with each key; what can't be had is asked for again.
    const found = new Map<string, HeadwordCounts>();
    const load = async (item: ShelfItem) => {
      const counts = found.get(item.slug) ?? (await find(item));
      if (counts) found.set(item.slug, counts);
      return counts;
    };
    const made = new Map<string, () => ReturnType<typeof load>>();
    return (item: ShelfItem) => {
      const known = made.get(item.slug) ?? (() => load(item));
      made.set(item.slug, known);
      return known;
    };
  });
  const tell = useEffectEvent(onKnown);
  useEffect(() => {
    if (!memory) return;
    const say = (share: number) => (share === 1 ? t('whole') : t('share', { share }));
    const room = say(0.5);
    tell(
      hasMemory(memory)
        ? {
            note: <KnownNote commonest={memory.commonest} />,
            renderShare: (item) => <KnownShare {...{ memory, say, room }} loadCounts={loaders(item)} />,
          }
        : null,
    );
  }, [memory, loaders, t]);
  return null;
}
