import { useTranslation } from 'react-i18next';
import { type Apparatus, allActors } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { linksTo, type Source } from '#article/document/record.ts';
import { formatDate } from '#i18n/format-date.ts';
import style from '#site/Edition.module.css';
import { LevelNote } from '#site/LevelNote.tsx';
import { VersionList } from '#site/VersionList.tsx';
import { ExternalLinks } from '#ui/ExternalLinks.tsx';
import { Island } from '#ui/Island.tsx';

interface EditionProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
}

/**
 * What the reader should know of how this page was made: the source and its other versions, what this edition adds, what the
 * claims were held against, how hard the text is, who annotated it, whose it is.
 */
export function Edition({ article, apparatus, language }: EditionProps) {
  const { t } = useTranslation('site');
  const { sourceURL, titleBy, annotation, rights, dateCreated } = article;
  const { additions, record, versions } = apparatus;
  const date = dateCreated === undefined ? undefined : formatDate(dateCreated, language);
  const linked = (sources: readonly Source[]) => <ExternalLinks links={linksTo(sources, language)} />;
  return (
    <footer id="edition" className={style.edition}>
      <h2>{t('edition.title')}</h2>
      <p>
        {sourceURL === undefined ? (
          versions.length === 0 && t('edition.noSource')
        ) : (
          <>
            {t('edition.source')} <ExternalLinks links={[{ name: sourceURL, url: sourceURL }]} />.
          </>
        )}{' '}
        {titleBy === 'editorial' && `${t('edition.editorialTitle')} `}
        {date !== undefined && allActors(apparatus).length > 0 && t('edition.roles', { date })}
      </p>
      <VersionList versions={versions} language={language} />
      {additions.length > 0 && (
        <>
          <p>{t('edition.additions')}</p>
          <ul>
            {additions.map(({ what, sources }) => (
              <li key={what.en}>
                {what[language]} {linked(sources)}
              </li>
            ))}
          </ul>
        </>
      )}
      {record && (
        <p id="record">
          {t('edition.record')} {record.about[language]} {linked(record.sources)}
        </p>
      )}
      <LevelNote article={article} />
      {annotation && <p>{annotation[language]}</p>}
      {rights && <p>{rights[language]}</p>}
      {apparatus.hasLexicon && (
        <p>
          {t('edition.lexicon')} <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>.
        </p>
      )}
      <p className={style.device}>{t('edition.privacy')}</p>
      {/* Nothing of what the reader saved can be shown without a script. */}
      <Island name="study" />
    </footer>
  );
}
