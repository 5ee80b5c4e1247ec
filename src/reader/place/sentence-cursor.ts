import type { Article } from '#article/document/article.ts';
import { articleSentences, sectionSentences } from '#article/document/sentences.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';

/** The sentence that has the cursor: the one that is focused or holds what is focused. */
function cursorIndex(ids: readonly string[]): number {
  const active = document.activeElement;
  return ids.findIndex((id) => document.getElementById(id)?.contains(active));
}

/** Puts the cursor on a sentence. */
function focusSentence(id: string | undefined): HTMLElement | null {
  const sentence = id === undefined ? null : document.getElementById(id);
  sentence?.focus({ preventScroll: true });
  return sentence;
}

/**
 * Moves the sentence cursor forwards (1) or backwards (-1); where there is none it starts at the sentence that is
 * being read. The cursor is the focus itself, so that a screen reader speaks the sentence and Tab goes on from it.
 */
export function moveBySentence(article: Article, step: 1 | -1): void {
  const ids = articleSentences(article).map(({ id }) => id);
  const from = cursorIndex(ids);
  focusSentence(from === -1 ? sentenceAtEye()?.id : ids[from + step])?.scrollIntoView({ block: 'nearest' });
}

/**
 * Moves the sentence cursor to the start of the next (1) or the previous (-1) section.
 * @returns the section that is scrolled to
 */
export function moveBySection(article: Article, step: 1 | -1): Element | null {
  const starts = article.sections.map((section) => sectionSentences(section).map(({ id }) => id));
  const ids = starts.flat();
  const cursor = cursorIndex(ids);
  const here = cursor === -1 ? sentenceAtEye()?.id : ids[cursor];
  const from = starts.findIndex((section) => section.includes(here ?? ''));
  const first = starts[Math.min(Math.max(from + step, 0), starts.length - 1)]?.[0];
  const section = focusSentence(first)?.closest('section') ?? null;
  section?.scrollIntoView({ block: 'start' });
  return section;
}
