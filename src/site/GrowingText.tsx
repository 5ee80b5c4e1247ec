import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import type { Article } from '#article/document/article.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { useLivePart } from '#ui/live-parts.ts';

/** So many paragraphs fill the first window, and so many more are drawn each time the browser has had its turn. */
const step = 24;

/** The beginning of an article: so many of its paragraphs, each section with its heading. */
function beginningOf(article: Article, paragraphs: number): Article {
  let left = paragraphs;
  const sections = article.sections.flatMap((section) => {
    if (left <= 0) return [];
    const blocks = section.blocks.slice(0, left);
    // A section of a heading alone takes its time too.
    left -= Math.max(1, section.blocks.length);
    return [blocks.length === section.blocks.length ? section : { ...section, blocks }];
  });
  return { ...article, sections };
}

interface GrowingTextProps {
  readonly article: Article;
  /** Called once all of it stands in the page. */
  readonly onWhole: () => void;
}

/**
 * A text that no build has drawn, from its beginning on: a book is read at once, and the page is free while the rest of it comes.
 */
export function GrowingText({ article, onWhole }: GrowingTextProps) {
  const [paragraphs, setParagraphs] = useState(step);
  const all = article.sections.reduce((sum, { blocks }) => sum + Math.max(1, blocks.length), 0);
  const isWhole = paragraphs >= all;
  const tellWhole = useEffectEvent(onWhole);
  useLivePart('text', isWhole);
  useEffect(() => {
    if (isWhole) {
      tellWhole();
      return;
    }
    // The more stands there the less a piece of the same size is.
    const grow = () => startTransition(() => setParagraphs(paragraphs + Math.max(step, paragraphs >> 1)));
    const frame = requestAnimationFrame(() => setTimeout(grow));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, paragraphs]);
  return <ArticleText article={isWhole ? article : beginningOf(article, paragraphs)} />;
}
