import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { keptElsewhere } from '#site/kept-elsewhere.ts';
import { Notes } from '#site/Notes.tsx';
import type { StudyPageData } from '#site/page-data.ts';
import { shortcutsPanel } from '#site/panels.ts';
import { ShortcutsPart } from '#site/ShortcutsPart.tsx';
import { openStudyList } from '#study/store/study-list.ts';
import { StudyView } from '#study/views/StudyView.tsx';
import { KeepOffline } from '#tools/offline/KeepOffline.tsx';
import { MainPart } from '#ui/MainPart.tsx';
import { StandingPart } from '#ui/StandingPart.tsx';

interface StudyToolsProps {
  readonly page: StudyPageData;
}

/** What a script adds to the page of the study list: all that is on the reader's device. */
export function StudyTools({ page: { language } }: StudyToolsProps) {
  useShortcuts({ help: () => shortcutsPanel.run() });
  return (
    <>
      <MainPart>
        <StudyView list={openStudyList()} elsewhere={keptElsewhere} language={language} />
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
