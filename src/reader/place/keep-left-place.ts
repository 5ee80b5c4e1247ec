import { storeLeftPlace, storeShare } from '#reader/place/left-place.ts';
import { landingOf } from '#reader/place/place-owner.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';
import { articleElement, sectionElements, sectionOf, sentenceElements } from '#reader/place/text-elements.ts';

/** How far a jump may land from where it should, in pixels. */
const slack = 4;

/**
 * The last sentence that begins where jumps land, or above: so opening the article there and leaving it again moves
 * nothing. Only the section at the line is looked at.
 */
function sentenceAtLanding(): string | undefined {
  const [opening] = sectionElements();
  const first = opening && sentenceElements(opening)[0];
  const line = (first ? landingOf(first) : 0) + slack;
  const near = sentenceAtEye(line);
  const section = sectionOf(near);
  const sentences = section ? sentenceElements(section) : [];
  const begun = sentences.filter((one) => (one.getClientRects()[0]?.top ?? line) < line);
  return (begun.at(-1) ?? near)?.id;
}

/**
 * Keeps how far the reader has come in an article, and where they leave it; nothing near its start, nor where its end is in sight. Who only followed a link
 * to a place near the start hasn't begun anew.
 */
export function keepLeftPlace(slug: string): void {
  const text = articleElement()?.getBoundingClientRect();
  if (!text || text.height === 0) return;
  const passed = window.innerHeight - text.top;
  if (window.scrollY > 0) storeShare(slug, passed / text.height);
  const isAtStart = window.scrollY < window.innerHeight / 2;
  if (isAtStart && location.hash !== '') return;
  const isRead = text.bottom < window.innerHeight + slack;
  storeLeftPlace(slug, isAtStart || isRead ? undefined : sentenceAtLanding());
}
