import { useTranslation } from 'react-i18next';
import { type Article, textLanguage } from '#article/document/article.ts';
import { isOwn } from '#article/document/own-text.ts';
import { learnersMinutes, readingMinutes } from '#article/document/reading-time.ts';
import { formatDate } from '#i18n/format-date.ts';
import style from '#reader/text/ArticleHeader.module.css';
import '#reader/text/ArticleHeader.later.module.css';

interface ArticleHeaderProps {
  readonly article: Article;
}

/** Headline, with the way to how this edition was made, and what is known of the article: whose headline it is, when and by whom it was written, of which kind it is, how long it takes. */
export function ArticleHeader({ article }: ArticleHeaderProps) {
  const { t, i18n } = useTranslation('reader/text');
  const { title, author, dateCreated, genre, wordCount } = article;
  const about = isOwn(article) ? 'own' : article.titleBy === 'editorial' ? 'editorialTitle' : 'edition';
  return (
    <header className={style.header}>
      <hgroup>
        <h1 id="title" lang={textLanguage(article)}>
          {title.de}
        </h1>
        {title.en !== title.de && (
          <p className={style.translation} lang="en" data-translation-of="title" hidden>
            {title.en}
          </p>
        )}
        <p>
          <a href="#edition">{t(`header.${about}`)}</a>
        </p>
      </hgroup>
      <ul className={style.facts}>
        {dateCreated !== undefined && (
          <li>
            <time dateTime={dateCreated}>{formatDate(dateCreated, i18n.language)}</time>
          </li>
        )}
        {author !== undefined && <li>{t('header.author', { author })}</li>}
        {genre && <li>{t(`genre.${genre}`)}</li>}
        <li>
          {t('header.readingTime', {
            count: readingMinutes(wordCount),
            learners: learnersMinutes(wordCount),
          })}
        </li>
        <li>{t('header.words', { count: wordCount })}</li>
      </ul>
    </header>
  );
}
