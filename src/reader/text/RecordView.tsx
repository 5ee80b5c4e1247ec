import { useTranslation } from 'react-i18next';
import { type ClaimRecord, linksTo, type Quotation } from '#article/document/record.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/text/RecordView.later.module.css';
import { ExternalLinks } from '#ui/ExternalLinks.tsx';

/**
 * What was really said, beside what the article reports: the finding, the English words with who said them and where that
 * stands, and how the article's differ. In a paragraph, so the quotation is a `q`.
 */
export function RecordView({ record }: { readonly record: ClaimRecord }) {
  const { t } = useTranslation('reader/text');
  const language = useLanguage();
  const { finding, quotations, note, elsewhere } = record;
  const quote = ({ words, by, date, sources }: Quotation) => (
    <span key={words}>
      <q lang="en" cite={sources[0]?.url}>
        {words}
      </q>{' '}
      <small>
        {by[language]}
        {date !== undefined && `, ${formatDate(date, language)}`} (
        <ExternalLinks links={linksTo(sources, language)} />)
      </small>{' '}
    </span>
  );
  return (
    <span className={style.record}>
      <b>{t(`record.${finding}`)}</b> {quotations.map(quote)}
      {note && <span>{note[language]} </span>}
      {elsewhere.length > 0 && (
        <>
          <b>{t('record.elsewhere')}</b> {elsewhere.map(quote)}
        </>
      )}
    </span>
  );
}
