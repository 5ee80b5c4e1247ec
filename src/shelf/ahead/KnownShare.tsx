import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import style from '#shelf/ahead/KnownShare.module.css';
import { knownShare, type WordMemory } from '#shelf/ahead/word-memory.ts';

interface KnownShareProps {
  readonly memory: WordMemory;
  /** Of the text; undefined where they can't be had. The same function as long as the text is. */
  readonly loadCounts: () => Promise<HeadwordCounts | undefined>;
}

/** Texts that are as near as this are looked through: the next window of either side. */
const near = '100% 0px';

/** A share that is told in whole percents, of which a hundred are all words and no fewer. */
function roundShare(share: number): number {
  return share === 1 ? 1 : Math.min(0.99, Math.round(share * 100) / 100);
}

/** The last of the facts of a text so far: how many of its words the reader knows, looked up when they come near it. What it says has its room until then. */
export function KnownShare({ memory, loadCounts }: KnownShareProps) {
  const { t } = useTranslation('shelf/ahead');
  const place = useRef<HTMLSpanElement>(null);
  const [counts, setCounts] = useState<HeadwordCounts | 'none'>();
  useEffect(() => {
    let isOver = false;
    const tell = (found?: HeadwordCounts) => {
      if (!isOver) setCounts(found ?? 'none');
    };
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        // Nobody has asked for it, so nobody is told where it can't be had.
        loadCounts().then(tell, () => tell());
      },
      { rootMargin: near },
    );
    if (place.current) observer.observe(place.current);
    return () => {
      isOver = true;
      observer.disconnect();
    };
  }, [loadCounts]);
  const share = counts && counts !== 'none' ? knownShare(counts, memory) : undefined;
  if (counts && share === undefined) return null;
  const told = roundShare(share ?? 0.5);
  return (
    <span ref={place} className={share === undefined ? style.room : undefined}>
      {' · '}
      {told === 1 ? t('whole') : t('share', { share: told })}
    </span>
  );
}
