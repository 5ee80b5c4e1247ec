import type { Article } from '#article/document/article.ts';
import { articleSentences, sectionSentences } from '#article/document/sentences.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';

/** The sentence that has the cursor: the one that is focused or holds what is focused. */
function cursorIndex(ids: readonly string[]): number {
  const active = document.activeElement;
  return ids.findIndex((id) => document.getElementById(id)?.contains(active));
}

/** Puts the cursor on a sentence and brings into view what it begins: itself, or its section. */
function place(id: string | undefined, begins: 'sentence' | 'section'): void {
  const sentence = id === undefined ? null : document.getElementById(id);
  if (!sentence) return;
  sentence.focus({ preventScroll: true });
  if (begins === 'section') sentence.closest('section')?.scrollIntoView({ block: 'start' });
  else sentence.scrollIntoView({ block: 'nearest' });
}

/**
 * Moves the sentence cursor forwards (1) or backwards (-1); where there is none it starts at the sentence that is
 * being read. The cursor is the focus itself, so that a screen reader speaks the sentence and Tab goes on from it.
 */
export function moveBySentence(article: Article, step: 1 | -1): void {
  const ids = articleSentences(article).map(({ id }) => id);
  const from = cursorIndex(ids);
  place(from === -1 ? sentenceAtEye(article)?.id : ids[from + step], 'sentence');
}

/** Moves the sentence cursor to the start of the next (1) or the previous (-1) section. */
export function moveBySection(article: Article, step: 1 | -1): void {
  const starts = article.sections.map((section) => sectionSentences(section).map(({ id }) => id));
  const ids = starts.flat();
  const cursor = cursorIndex(ids);
  const here = cursor === -1 ? sentenceAtEye(article)?.id : ids[cursor];
  const from = starts.findIndex((section) => section.includes(here ?? ''));
  place(starts[Math.min(Math.max(from + step, 0), starts.length - 1)]?.[0], 'section');
}
