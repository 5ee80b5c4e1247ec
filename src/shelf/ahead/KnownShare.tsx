import { useEffect, useRef, useState } from 'react';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import style from '#shelf/ahead/KnownShare.module.css';
import { knownShare, type WordMemory } from '#shelf/ahead/word-memory.ts';
import { watchNear } from '#ui/watch-near.ts';

interface KnownShareProps {
  readonly memory: WordMemory;
  /** Of the text; undefined where they can't be had. The same function as long as the text is. */
  readonly loadCounts: () => Promise<HeadwordCounts | undefined>;
  /** Says a share. It is handed down: of a long list each entry would else ask for the language by itself. */
  readonly say: (share: number) => string;
  /** What it might say, as long as it isn't known. */
  readonly room: string;
}

/** A share that is told in whole percents, of which a hundred are all words and no fewer. */
function roundShare(share: number): number {
  return share === 1 ? 1 : Math.min(0.99, Math.round(share * 100) / 100);
}

/** The last of the facts of a text so far: how many of its words the reader knows, looked up when they come near it. What it says has its room until then. */
export function KnownShare({ memory, loadCounts, say, room }: KnownShareProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [counts, setCounts] = useState<HeadwordCounts | 'none'>();
  useEffect(() => {
    if (!place.current) return;
    let isOver = false;
    const tell = (found?: HeadwordCounts) => {
      if (!isOver) setCounts(found ?? 'none');
    };
    // Nobody has asked for it, so nobody is told where it can't be had.
    const stop = watchNear(place.current, () => void loadCounts().then(tell, () => tell()));
    return () => {
      isOver = true;
      stop();
    };
  }, [loadCounts]);
  const share = counts && counts !== 'none' ? knownShare(counts, memory) : undefined;
  if (counts && share === undefined) return null;
  return (
    <span ref={place} className={share === undefined ? style.room : undefined}>
      {' · '}
      {share === undefined ? room : say(roundShare(share))}
    </span>
  );
}
