import style from '#site/Edition.module.css';
import { SavedLink } from '#study/views/SavedLink.tsx';
import { StudyLink } from '#study/views/StudyLink.tsx';
import { InIsland } from '#ui/InIsland.tsx';

/** Leads to what the reader has saved: from the end of the article, and, once there is something, from the head of the page. */
export function EditionStudy() {
  return (
    <>
      <InIsland name="saved">
        <SavedLink />
      </InIsland>
      <InIsland name="study">
        <p className={style.device}>
          <StudyLink />
        </p>
      </InIsland>
    </>
  );
}
