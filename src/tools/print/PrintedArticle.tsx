import { useTranslation } from 'react-i18next';
import type { Apparatus } from '#article/document/apparatus.ts';
import { type Article, textLanguage } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { formatDate } from '#i18n/format-date.ts';
import { listAddresses } from '#tools/print/list-addresses.ts';
import type { VocabularySection } from '#tools/print/list-vocabulary.ts';
import { numberSentences } from '#tools/print/number-sentences.ts';
import { PrintedActors } from '#tools/print/PrintedActors.tsx';
import style from '#tools/print/PrintedArticle.module.css';
import { PrintedBlock } from '#tools/print/PrintedBlock.tsx';
import { PrintedEdition } from '#tools/print/PrintedEdition.tsx';
import { PrintedNotes } from '#tools/print/PrintedNotes.tsx';
import { PrintedRecord } from '#tools/print/PrintedRecord.tsx';
import { PrintedVocabulary } from '#tools/print/PrintedVocabulary.tsx';
import type { PrintChoice } from '#tools/print/print-choice.ts';

interface PrintedArticleProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
  readonly choice: PrintChoice;
  readonly vocabulary: readonly VocabularySection[];
  /** The page's own address; none that nobody else could open. */
  readonly address?: string | undefined;
  /** The day of printing, ISO 8601. */
  readonly today: string;
}

/** The article as it is set for paper; nothing of it is seen on a screen. */
export function PrintedArticle(props: PrintedArticleProps) {
  const { article, apparatus, language, choice, vocabulary, address, today } = props;
  const { t } = useTranslation('tools/print');
  const { title, titleBy, author, dateCreated, sections } = article;
  const numbers = numberSentences(article);
  const isRecorded = choice.claims && apparatus.record !== undefined;
  const isNamed = choice.vocabulary || choice.actors || choice.background || isRecorded;
  const named = isNamed ? numbers : undefined;
  const addresses = listAddresses(article, apparatus, choice);
  const beside = { apparatus, language, numbers, addresses };
  const block = { choice, language, numbers: named };
  return (
    <div className={style.sheet} data-glossed={choice.glosses} data-facing={choice.translation}>
      <header className={style.header}>
        <h1 lang={textLanguage(article)}>{title.de}</h1>
        {choice.translation && title.en !== title.de && <p lang="en">{title.en}</p>}
        <p>
          {[
            author,
            dateCreated !== undefined && formatDate(dateCreated, language),
            titleBy === 'editorial' && t('editorialTitle'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <article lang={textLanguage(article)} className={style.text}>
        {sections.map(({ id, heading, blocks }) => (
          <section key={id}>
            {heading && <PrintedBlock kind="heading" sentences={[heading]} {...block} />}
            {blocks.map(({ kind, sentences }) => (
              <PrintedBlock key={sentences[0]?.id} kind={kind} sentences={sentences} {...block} />
            ))}
          </section>
        ))}
      </article>
      {choice.vocabulary && <PrintedVocabulary sections={vocabulary} />}
      {choice.actors && (
        <PrintedActors article={article} apparatus={apparatus} language={language} numbers={numbers} />
      )}
      {isRecorded && <PrintedRecord article={article} {...beside} />}
      {choice.background && <PrintedNotes {...beside} />}
      <PrintedEdition
        article={article}
        apparatus={apparatus}
        choice={choice}
        language={language}
        addresses={addresses}
        address={address}
        today={today}
      />
    </div>
  );
}
