import style from '#site/Edition.module.css';
import { StudyLink } from '#study/views/StudyLink.tsx';
import { InIsland } from '#ui/InIsland.tsx';

/** Leads from the end of the article to what the reader has saved. */
export function EditionStudy() {
  return (
    <InIsland name="study">
      <p className={style.device}>
        <StudyLink />
      </p>
    </InIsland>
  );
}
