import { useTranslation } from 'react-i18next';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Language } from '#article/document/language.ts';
import style from '#tools/print/PrintedNotes.module.css';
import { PrintedSources } from '#tools/print/PrintedSources.tsx';

interface PrintedNotesProps {
  readonly apparatus: Apparatus;
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, number>;
  readonly addresses: readonly string[];
}

/** What stands behind words of the article, on paper, and what other versions of it have otherwise. */
export function PrintedNotes({ apparatus, language, numbers, addresses }: PrintedNotesProps) {
  const { t } = useTranslation('tools/print');
  const { background, versions } = apparatus;
  return (
    <section className={style.notes}>
      <h2>{t('background')}</h2>
      <dl>
        {background.map(({ sentence, words, text, sources }) => (
          <div key={`${sentence} ${words}`}>
            <dt>
              <i lang="de">{words}</i> ({numbers.get(sentence)})
            </dt>
            <dd>
              {text[language]}{' '}
              <cite>
                <PrintedSources sources={sources} language={language} addresses={addresses} />
              </cite>
            </dd>
          </div>
        ))}
      </dl>
      {versions.map(({ what, source, changes }) => (
        <div key={source.url}>
          <p>
            {what[language]} <PrintedSources sources={[source]} language={language} addresses={addresses} />
          </p>
          {changes.map(({ sentence, ours, theirs }) => (
            <p key={`${sentence} ${ours}`} lang="de">
              {numbers.get(sentence)}: {ours} → {theirs}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
