import { memo } from 'react';
import { type Article, textLanguage } from '#article/document/article.ts';
import style from '#reader/text/ArticleText.module.css';
import '#reader/text/ArticleText.later.module.css';
import { SectionView } from '#reader/text/SectionView.tsx';

interface ArticleTextProps {
  readonly article: Article;
}

/**
 * The article's German text. Static: the build draws it, and in the browser React has nothing to do with it. Memoised for the
 * page that is drawn in development: whatever the page around it learns, no word is rendered again.
 */
export const ArticleText = memo(function ArticleText({ article }: ArticleTextProps) {
  return (
    <article id="article" lang={textLanguage(article)} aria-labelledby="title" className={style.article}>
      {article.sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
    </article>
  );
});
