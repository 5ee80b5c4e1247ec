import type { Article, Section, Sentence } from '#article/document/article.ts';
import { sectionSentences } from '#article/document/sentences.ts';

function distance(id: string, line: number): number {
  const box = document.getElementById(id)?.getBoundingClientRect();
  if (!box) return Number.POSITIVE_INFINITY;
  return Math.max(box.top - line, line - box.bottom, 0);
}

function nearest<T extends Section | Sentence>(items: readonly T[], line: number): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const away = distance(item.id, line);
    if (away >= least) continue;
    best = item;
    least = away;
    if (away === 0) break;
  }
  return best;
}

/**
 * Finds the sentence nearest to a line of the window, in pixels from its top: the middle, if none is given. Sections first: their boxes are known without laying out
 * the text of those that are off the screen.
 */
export function sentenceAtEye(article: Article, line = window.innerHeight / 2): HTMLElement | null {
  const section = nearest(article.sections, line);
  const sentence = section && nearest(sectionSentences(section), line);
  return sentence ? document.getElementById(sentence.id) : null;
}
