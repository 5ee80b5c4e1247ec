import type { OwnText } from '#shelf/open/read-own-text.ts';
import { listVisitTexts, onHeld } from '#shelf/open/visit-texts.ts';
import { openShelfStore, type ShelfStore } from '#shelf/store/shelf-store.ts';
import type { TextPageData } from '#site/page-data.ts';
import { useVisits } from '#site/use-visits.ts';
import { lazyPart } from '#ui/lazy-part.ts';

const PartLinks = lazyPart(async () => (await import('#shelf/views/PartLinks.tsx')).PartLinks);

interface OwnPartsProps {
  readonly own: OwnText;
  readonly language: TextPageData['language'];
  /** A part is to be read that is open for this visit only. */
  readonly onVisit: (id: string) => void;
}

const store = openShelfStore();

/** What is open for this visit only, as the shelf would have it. */
const visit: Pick<ShelfStore, 'list' | 'subscribe'> = {
  list: async () => ({ ok: true, value: { texts: listVisitTexts(), unreadable: 0 } }),
  subscribe: onHeld,
};

/** The other parts of what a text is a part of, at its end. */
export function OwnParts({ own: { text, unkept }, language, onVisit }: OwnPartsProps) {
  useVisits(onVisit);
  return <PartLinks text={text} store={unkept === undefined ? store : visit} language={language} />;
}
