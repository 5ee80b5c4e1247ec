import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { formatDate, isoDay } from '#i18n/format-date.ts';
import type { OwnText } from '#shelf/open/read-own-text.ts';
import { tellOrigin } from '#shelf/open/translation-origin.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import { RulesFollowed } from '#shelf/views/RulesFollowed.tsx';
import style from '#site/Edition.module.css';
import { LevelNote } from '#site/LevelNote.tsx';
import { ShelfLink } from '#site/ShelfLink.tsx';
import { ExternalLinks } from '#ui/ExternalLinks.tsx';
import { Island } from '#ui/Island.tsx';

interface OwnAboutProps {
  readonly own: OwnText;
  readonly language: Language;
  /** The English of the text, where it can have one. */
  readonly english: ReactNode;
}

/** What the reader should know of a text of their own: which file it is from, what it was given by a rule, where it is kept. */
export function OwnAbout({ own: { text, article, notes, unkept }, language, english }: OwnAboutProps) {
  const { t } = useTranslation('shelf/views');
  const { t: site } = useTranslation('site');
  const { fileName, pasted } = text.source;
  const date = formatDate(isoDay(new Date(text.added)), language);
  const { sourceURL, annotation, rights } = article;
  // Of a translation of the reader's own its note says more.
  const translation = translationOf(text);
  const isTold = translation !== undefined && annotation?.en === tellOrigin(translation).en;
  return (
    <footer id="edition" className={style.edition}>
      <h2>{t('own.about')}</h2>
      <p>{pasted ? t('own.pasted', { date }) : t('own.from', { fileName, date })}</p>
      <RulesFollowed notes={notes} language={language} />
      {english}
      {sourceURL !== undefined && (
        <p>
          {site('edition.source')} <ExternalLinks links={[{ name: sourceURL, url: sourceURL }]} />.
        </p>
      )}
      {annotation && !isTold && <p>{annotation[language]}</p>}
      {rights && <p>{rights[language]}</p>}
      {/* What is counted is German. */}
      {article.language === undefined && <LevelNote article={article} />}
      <p className={style.device}>{t(unkept === undefined ? 'own.kept' : 'own.visit')}</p>
      <p className={style.device}>
        <ShelfLink language={language} />
      </p>
      {/* Nothing of what the reader saved can be shown without a script. */}
      <Island name="study" />
    </footer>
  );
}
