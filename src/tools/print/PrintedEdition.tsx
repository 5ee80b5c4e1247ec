import { useTranslation } from 'react-i18next';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { isOwn } from '#article/document/own-text.ts';
import { formatDate } from '#i18n/format-date.ts';
import style from '#tools/print/PrintedEdition.module.css';
import { PrintedSources } from '#tools/print/PrintedSources.tsx';
import type { PrintChoice } from '#tools/print/print-choice.ts';

interface PrintedEditionProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly choice: PrintChoice;
  readonly language: Language;
  /** Those that are footnotes. */
  readonly addresses: readonly string[];
  /** The page's own address; none that nobody else could open. */
  readonly address?: string | undefined;
  /** The day of printing, ISO 8601. */
  readonly today: string;
}

/** Where the paper is from: the source, the page and the day, whose text it is; addresses as footnotes if they are wanted. */
export function PrintedEdition({
  article,
  apparatus,
  choice,
  language,
  addresses,
  address,
  today,
}: PrintedEditionProps) {
  const { t } = useTranslation('tools/print');
  const { sourceURL, annotation, rights } = article;
  return (
    <footer className={style.edition}>
      <h2>{t('edition')}</h2>
      <p>
        {sourceURL === undefined ? t('noSource') : t('source', { url: sourceURL })}{' '}
        {address !== undefined && t('printed', { address, date: formatDate(today, language) })}
      </p>
      {choice.claims && <p>{t('claimsLegend')}</p>}
      {choice.simple && <p>{isOwn(article) ? t('simpleLegendOwn') : t('simpleLegend')}</p>}
      {(choice.actors || choice.links) && apparatus.additions.length > 0 && (
        <p>
          {t('additions')}{' '}
          {apparatus.additions.map(({ what, sources: own }) => (
            <span key={what.en}>
              {what[language]} <PrintedSources sources={own} language={language} addresses={addresses} />
              {own.length > 0 && '.'}{' '}
            </span>
          ))}
        </p>
      )}
      {annotation && <p>{annotation[language]}</p>}
      {rights && <p>{rights[language]}</p>}
      {choice.vocabulary && apparatus.hasLexicon && <p>{t('lexicon')}</p>}
      {addresses.length > 0 && (
        <ol>
          {addresses.map((url) => (
            <li key={url}>{url}</li>
          ))}
        </ol>
      )}
    </footer>
  );
}
