import { useState } from 'react';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { readShare } from '#reader/place/left-place.ts';
import { openSource } from '#shelf/open/open-source.ts';
import { findVisitText } from '#shelf/open/visit-texts.ts';
import { openShelfStore, type ShelfStore } from '#shelf/store/shelf-store.ts';
import { ShelfView } from '#shelf/views/ShelfView.tsx';
import type { ShelfItem } from '#shelf/views/shelf-item.ts';
import { takeArriving } from '#site/arriving-files.ts';
import { Notes } from '#site/Notes.tsx';
import type { ShelfPageData } from '#site/page-data.ts';
import { shortcutsPanel } from '#site/panels.ts';
import { ShortcutsPart } from '#site/ShortcutsPart.tsx';
import { fetchPlainText } from '#site/shelf-files.ts';
import { useKnownOfTexts } from '#site/use-known-of-texts.ts';
import { useRoomLeft } from '#site/use-room-left.ts';
import { useSavedWords } from '#site/use-saved-words.ts';
import { useVisits } from '#site/use-visits.ts';
import { openStudyList } from '#study/store/study-list.ts';
import { KeepOffline } from '#tools/offline/KeepOffline.tsx';
import { lazyPart } from '#ui/lazy-part.ts';
import { MainPart } from '#ui/MainPart.tsx';
import { StandingPart } from '#ui/StandingPart.tsx';

interface ShelfToolsProps {
  readonly page: ShelfPageData;
  /** A text is to be read that is open for this visit only. */
  readonly onVisit: (id: string) => void;
}

const HardWordsPart = lazyPart(async () => (await import('#site/HardWordsPart.tsx')).HardWordsPart);

const store = openShelfStore();
const list = openStudyList();

/** What is on the shelf, with what is open for this visit only. */
const shown: ShelfStore = {
  ...store,
  readDocument: async (id) => {
    const visited = findVisitText(id);
    return visited ? { ok: true, value: visited.document } : store.readDocument(id);
  },
};

/** What a script adds to the shelf: the reader's own texts, and opening more. */
export function ShelfTools({ page: { language, editions, files }, onVisit }: ShelfToolsProps) {
  useShortcuts({ help: () => shortcutsPanel.run() });
  const saved = useSavedWords();
  const { Part: KnownWords, known, setKnown } = useKnownOfTexts();
  const [hard, setHard] = useState<ShelfItem>();
  const close = () => setHard(undefined);
  const room = useRoomLeft(store.subscribe);
  useVisits(onVisit);
  return (
    <>
      <MainPart>
        <ShelfView
          language={language}
          editions={editions}
          loadText={async (slug) => fetchPlainText(files[slug]?.article ?? '')}
          store={shown}
          openSource={(source, options) => openSource(store, source, options)}
          takeArriving={takeArriving}
          readShare={readShare}
          savedBySlug={saved}
          known={known}
          onHardWords={setHard}
          roomLeft={room}
        />
      </MainPart>
      <StandingPart>
        {KnownWords && <KnownWords {...{ files, store, list }} onKnown={setKnown} />}
      </StandingPart>
      <StandingPart>
        {hard && (
          <HardWordsPart {...{ files, store, list }} item={hard} onClose={close} onForgotten={close} />
        )}
        <ShortcutsPart />
        <Notes>
          <KeepOffline />
        </Notes>
      </StandingPart>
    </>
  );
}
