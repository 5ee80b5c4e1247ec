import type { Article } from '#article/document/article.ts';
import { sectionSentences } from '#article/document/sentences.ts';
import { storeLeftPlace } from '#reader/place/left-place.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';

/** How far a jump may land from where it should, in pixels. */
const slack = 4;

/** Where jumps land, in pixels from the top of the window: by the style, for on a phone a `vh` is not of `innerHeight`. */
function landing(): number {
  const sentence = document.querySelector('[data-sentence]');
  return sentence ? Number.parseFloat(getComputedStyle(sentence).scrollMarginBlockStart) : 0;
}

/**
 * The last sentence that begins where jumps land, or above: so opening the article there and leaving it again moves
 * nothing. Only the section at the line is looked at.
 */
function sentenceAtLanding(article: Article): string | undefined {
  const line = landing() + slack;
  const near = sentenceAtEye(article, line)?.id;
  const section = article.sections.find((one) => sectionSentences(one).some(({ id }) => id === near));
  const ids = section ? sectionSentences(section).map(({ id }) => id) : [];
  const begun = ids.filter((id) => (document.getElementById(id)?.getClientRects()[0]?.top ?? line) < line);
  return begun.at(-1) ?? near;
}

/**
 * Keeps where the reader leaves an article; nothing near its start, nor where its end is in sight. Who only followed a link
 * to a place near the start hasn't begun anew.
 */
export function keepLeftPlace(article: Article): void {
  const text = document.getElementById('article')?.getBoundingClientRect();
  if (!text || text.height === 0) return;
  const isAtStart = window.scrollY < window.innerHeight / 2;
  if (isAtStart && location.hash !== '') return;
  const isRead = text.bottom < window.innerHeight + slack;
  storeLeftPlace(article.slug, isAtStart || isRead ? undefined : sentenceAtLanding(article));
}
