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
            {entries.map(({ dictionary, gloss, sentences }) => (
              <div key={`${dictionary} ${gloss}`}>
                <dt lang="de">{dictionary}</dt>
                <dd lang="en">{gloss}</dd>
                <dd className={style.place}>{writeNumbers(sentences)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
