import { ListenButton } from '#site/ListenButton.tsx';
import { PrintButton } from '#site/PrintButton.tsx';
import { QuoteButton } from '#site/QuoteButton.tsx';
import { StudyLink } from '#study/views/StudyLink.tsx';

/** What can be done with the article as a whole. A script does it, so it stands where a script draws. */
export function TextActions() {
  return (
    <>
      <ListenButton />
      <QuoteButton />
      <PrintButton />
      <StudyLink />
    </>
  );
}
