import { useTranslation } from 'react-i18next';
import type { VocabularySection } from '#tools/print/list-vocabulary.ts';
import { writeNumbers } from '#tools/print/number-sentences.ts';
import style from '#tools/print/PrintedVocabulary.module.css';

interface PrintedVocabularyProps {
  readonly sections: readonly VocabularySection[];
}

/** The words of the article on paper, section by section, each as a dictionary prints it, with what it means here and where. */
export function PrintedVocabulary({ sections }: PrintedVocabularyProps) {
  const { t } = useTranslation('tools/print');
  return (
    <section className={style.vocabulary}>
      <h2>{t('vocabulary')}</h2>
      <p>{t('vocabularyHint')}</p>
      {sections.map(({ id, title, entries }) => (
        <section key={id}>
          <h3 lang={title === undefined ? undefined : 'de'}>{title ?? t('opening')}</h3>
          <dl>
            {entries.map(({ dictionary, grammar, gloss, here, sentences }) => (
              <div key={`${dictionary} ${gloss} ${here}`}>
                <dt lang="de">
                  {dictionary}
                  {grammar !== undefined && <small> {grammar}</small>}
                </dt>
                <dd>
                  <span lang="en">{gloss}</span>
                  {here !== undefined && (
                    <>
                      {' '}
                      ({t('here')} <span lang="en">{here}</span>)
                    </>
                  )}
                </dd>
                <dd className={style.place}>{writeNumbers(sentences)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
