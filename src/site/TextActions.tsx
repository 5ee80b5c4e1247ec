import { tools } from '#site/tools.ts';
import { StudyLink } from '#study/views/StudyLink.tsx';
import { KeepAll } from '#tools/offline/KeepAll.tsx';
import { StandingPart } from '#ui/StandingPart.tsx';

/** What can be done with the article as a whole, and with all of them. A script does it, so it stands where a script draws. */
export function TextActions() {
  return (
    <>
      {tools.map(({ Action }, index) => (
        <StandingPart key={index}>
          <Action />
        </StandingPart>
      ))}
      <StudyLink />
      <KeepAll />
    </>
  );
}
