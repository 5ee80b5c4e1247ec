import { useRef } from 'react';
import type { Article } from '#article/document/article.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';
import { sentenceOf } from '#reader/place/text-elements.ts';
import { useListening } from '#ui/use-listening.ts';

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * Tells which sentence the reader is at, by its id: the one that the cursor is in, or was in last, as long as it is in the
 * window, for a button takes the focus away; else the first one where the page hasn't been scrolled, or the one at the eye.
 */
export function useSentenceInHand(article: Article): () => string | undefined {
  const last = useRef<HTMLElement>(null);
  useListening((signal) => {
    const note = ({ target }: FocusEvent) => {
      const sentence = sentenceOf(target);
      if (sentence) last.current = sentence;
    };
    document.addEventListener('focusin', note, { signal });
  }, []);
  return () => {
    if (last.current?.isConnected && isInWindow(last.current)) return last.current.id;
    if (window.scrollY === 0) return articleSentences(article)[0]?.id;
    return sentenceAtEye()?.id;
  };
}
