import { memo, Suspense } from 'react';
import type { Article } from '#article/document/article.ts';
import style from '#reader/text/ArticleText.module.css';
import { SectionView } from '#reader/text/SectionView.tsx';

interface ArticleTextProps {
  readonly article: Article;
}

/**
 * The article's German text. Each section is a boundary of its own, so that React takes a long article over from the
 * static page piece by piece and never holds the reader up. Memoised, because whatever the page around it learns, no
 * word is rendered again, and because a boundary that is rendered before it is taken over is taken over at once: on a
 * hundredfold article that was one task of 9 s.
 */
export const ArticleText = memo(function ArticleText({ article }: ArticleTextProps) {
  return (
    <article id="article" lang="de" aria-labelledby="title" className={style.article}>
      {article.sections.map((section) => (
        <Suspense key={section.id}>
          <SectionView section={section} />
        </Suspense>
      ))}
    </article>
  );
});
