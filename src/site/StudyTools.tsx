import type { ListedWord } from '#article/document/listed-word.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { keptElsewhere } from '#site/kept-elsewhere.ts';
import { Notes } from '#site/Notes.tsx';
import type { StudyPageData } from '#site/page-data.ts';
import { shortcutsPanel } from '#site/panels.ts';
import { ShortcutsPart } from '#site/ShortcutsPart.tsx';
import { KnownPart } from '#study/known/KnownPart.tsx';
import { openStudyList } from '#study/store/study-list.ts';
import { StudyView } from '#study/views/StudyView.tsx';
import { KeepOffline } from '#tools/offline/KeepOffline.tsx';
import { MainPart } from '#ui/MainPart.tsx';
import { StandingPart } from '#ui/StandingPart.tsx';

/** Reads a list of words by what reads plain German, which comes with the first one. */
async function readWords(list: string): Promise<readonly ListedWord[] | undefined> {
  const { readWordList } = await import('#shelf/open/read-word-list.ts');
  return readWordList(list);
}

interface StudyToolsProps {
  readonly page: StudyPageData;
}

/** What a script adds to the page of the study list: all that is on the reader's device. */
export function StudyTools({ page: { language } }: StudyToolsProps) {
  const list = openStudyList();
  useShortcuts({ help: () => shortcutsPanel.run() });
  return (
    <>
      <MainPart>
        <StudyView
          list={list}
          elsewhere={keptElsewhere}
          language={language}
          renderKnown={(records, now, onFailure) => (
            <KnownPart {...{ records, now, list, language, readWords, onFailure }} />
          )}
        />
      </MainPart>
      <StandingPart>
        <ShortcutsPart />
        <Notes>
          <KeepOffline />
        </Notes>
      </StandingPart>
    </>
  );
}
