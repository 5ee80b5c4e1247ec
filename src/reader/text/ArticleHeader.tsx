import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { readingMinutes } from '#article/document/reading-time.ts';
import { formatDate } from '#i18n/format-date.ts';
import style from '#reader/text/ArticleHeader.module.css';

interface ArticleHeaderProps {
  readonly article: Article;
}

/** Headline, and what is known of the article: whose headline it is, when and by whom it was written, how long it takes. */
export function ArticleHeader({ article }: ArticleHeaderProps) {
  const { t, i18n } = useTranslation('reader/text');
  const { title, titleBy, author, dateCreated, wordCount } = article;
  return (
    <header className={style.header}>
      <hgroup>
        <h1 id="title" lang="de">
          {title.de}
        </h1>
        <p className={style.translation} lang="en" data-translation-of="title" hidden>
          {title.en}
        </p>
        {titleBy === 'editorial' && <p>{t('header.editorialTitle')}</p>}
      </hgroup>
      <ul className={style.facts}>
        {dateCreated !== undefined && (
          <li>
            <time dateTime={dateCreated}>{formatDate(dateCreated, i18n.language)}</time>
          </li>
        )}
        {author !== undefined && <li>{t('header.author', { author })}</li>}
        <li>{t('header.readingTime', { count: readingMinutes(wordCount) })}</li>
        <li>{t('header.words', { count: wordCount })}</li>
      </ul>
    </header>
  );
}
