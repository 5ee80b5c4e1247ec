import { StudyLink } from '#learning/StudyLink.tsx';
import { ListenButton } from '#pages/ListenButton.tsx';
import { PrintButton } from '#pages/PrintButton.tsx';
import { QuoteButton } from '#pages/QuoteButton.tsx';

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
