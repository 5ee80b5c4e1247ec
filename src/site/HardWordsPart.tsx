import { useEffect, useEffectEvent, useState } from 'react';
import { HardWords, type WordsAhead } from '#shelf/ahead/HardWords.tsx';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import type { ShelfItem } from '#shelf/views/shelf-item.ts';
import { loadWordsAhead } from '#site/load-words-ahead.ts';
import type { ShelfPageData } from '#site/page-data.ts';
import { useWordMemory } from '#site/use-word-memory.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { KnownButton } from '#study/views/KnownButton.tsx';
import { SaveButton } from '#study/views/SaveButton.tsx';
import type { LaterStudyList } from '#study/views/use-study-list.ts';

interface HardWordsPartProps {
  /** The text. */
  readonly item: ShelfItem;
  readonly files: ShelfPageData['files'];
  readonly store: ShelfStore;
  readonly list: StudyList;
  readonly onClose: () => void;
}

/** The hard words of a text of the shelf, each of which can be told known, or saved to be learned. */
export function HardWordsPart({ item, files, store, list, onClose }: HardWordsPartProps) {
  const memory = useWordMemory(list);
  const study: LaterStudyList = { list, load: async () => list };
  const [ahead, setAhead] = useState<WordsAhead | 'failed'>();
  // What is told known then stays where it is: the list is that of the moment at which it was asked for.
  const load = useEffectEvent(() => memory && loadWordsAhead(item, { files, store, memory }));
  const isRead = memory !== undefined;
  useEffect(() => {
    if (!isRead) return;
    let isOver = false;
    load()?.then(
      (loaded) => isOver || setAhead(loaded),
      () => isOver || setAhead('failed'),
    );
    return () => {
      isOver = true;
    };
  }, [isRead]);
  return (
    <HardWords
      title={item.title}
      ahead={ahead}
      renderActions={(found, headword, titleId) => (
        <>
          <KnownButton headword={headword} content={found.content} study={study} describedBy={titleId} />
          <SaveButton found={found} study={study} describedBy={titleId} />
        </>
      )}
      onClose={onClose}
    />
  );
}
