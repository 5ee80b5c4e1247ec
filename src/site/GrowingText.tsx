import { useEffect, useEffectEvent } from 'react';
import type { Article } from '#article/document/article.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { useLivePart } from '#ui/live-parts.ts';
import { useGrowing } from '#ui/use-growing.ts';

/** So many paragraphs fill the first window of a phone, and so many more are drawn each time the browser has had its turn. */
const first = 8;
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
  const all = article.sections.reduce((sum, { blocks }) => sum + Math.max(1, blocks.length), 0);
  const paragraphs = useGrowing(all, first, step);
  const isWhole = paragraphs >= all;
  const tellWhole = useEffectEvent(onWhole);
  useLivePart('text', isWhole);
  useEffect(() => {
    if (isWhole) tellWhole();
  }, [isWhole]);
  return <ArticleText article={isWhole ? article : beginningOf(article, paragraphs)} />;
}
