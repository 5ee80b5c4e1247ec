import { useTranslation } from 'react-i18next';
import { type Apparatus, allActors } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { formatDate } from '#i18n/format-date.ts';
import style from '#site/Edition.module.css';
import { Island } from '#ui/Island.tsx';

interface EditionProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
}

/** What the reader should know of how this page was made: the source, what is editorial, who annotated, whose text it is. */
export function Edition({ article, apparatus, language }: EditionProps) {
  const { t } = useTranslation('site');
  const { sourceURL, titleBy, annotation, rights, dateCreated } = article;
  const date = dateCreated === undefined ? undefined : formatDate(dateCreated, language);
  return (
    <footer id="edition" className={style.edition}>
      <h2>{t('edition.title')}</h2>
      <p>
        {sourceURL === undefined ? (
          t('edition.noSource')
        ) : (
          <>
            {t('edition.source')} <a href={sourceURL}>{sourceURL}</a>.
          </>
        )}{' '}
        {titleBy === 'editorial' && `${t('edition.editorialTitle')} `}
        {date !== undefined && allActors(apparatus).length > 0 && t('edition.roles', { date })}
      </p>
      {apparatus.additions.length > 0 && (
        <>
          <p>{t('edition.additions')}</p>
          <ul>
            {apparatus.additions.map(({ what, sources }) => (
              <li key={what.en}>
                {what[language]}
                {sources.map(({ name, url }, index) => (
                  <span key={url}>
                    {index > 0 ? ', ' : ' '}
                    <a href={url}>{name[language]}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {annotation && <p>{annotation[language]}</p>}
      {rights && <p>{rights[language]}</p>}
      <p className={style.device}>{t('edition.privacy')}</p>
      {/* Nothing of what the reader saved can be shown without a script. */}
      <Island name="study" />
    </footer>
  );
}
