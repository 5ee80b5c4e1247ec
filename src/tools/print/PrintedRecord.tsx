import { useTranslation } from 'react-i18next';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { Quotation } from '#article/document/record.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { formatDate } from '#i18n/format-date.ts';
import style from '#tools/print/PrintedNotes.module.css';
import { PrintedSources } from '#tools/print/PrintedSources.tsx';

interface PrintedRecordProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, number>;
  readonly addresses: readonly string[];
}

/** The claims on paper beside what was really said, by the numbers of their sentences. */
export function PrintedRecord({ article, apparatus, language, numbers, addresses }: PrintedRecordProps) {
  const { t } = useTranslation('tools/print');
  const { record } = apparatus;
  if (!record) return null;
  const sourcesOf = (sources: Quotation['sources']) => (
    <PrintedSources sources={sources} language={language} addresses={addresses} />
  );
  const quote = ({ words, by, date, sources }: Quotation) => (
    <blockquote key={words} cite={sources[0]?.url}>
      <q lang="en">{words}</q>{' '}
      <cite>
        {by[language]}
        {date !== undefined && `, ${formatDate(date, language)}`} ({sourcesOf(sources)})
      </cite>
    </blockquote>
  );
  return (
    <section className={style.notes}>
      <h2>{t('record.title')}</h2>
      <p>
        {record.about[language]} {sourcesOf(record.sources)}
      </p>
      <dl>
        {articleSentences(article).map(
          ({ id, record: own }) =>
            own && (
              <div key={id}>
                <dt>
                  {t('record.sentence', { number: numbers.get(id) })} {t(`record.${own.finding}`)}
                </dt>
                <dd>
                  {own.quotations.map(quote)}
                  {own.note?.[language]}
                  {own.elsewhere.length > 0 && <p>{t('record.elsewhere')}</p>}
                  {own.elsewhere.map(quote)}
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
