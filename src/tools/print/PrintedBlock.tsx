import { Fragment } from 'react';
import type { Block, Sentence } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import style from '#tools/print/PrintedBlock.module.css';
import { PrintedSentence } from '#tools/print/PrintedSentence.tsx';
import type { PrintChoice } from '#tools/print/print-choice.ts';

interface PrintedBlockProps {
  readonly kind: 'heading' | Block['kind'];
  readonly sentences: readonly Sentence[];
  readonly choice: PrintChoice;
  readonly language: Language;
  /** The numbers of sentences that lists name, by id; none where there are no lists. */
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

/**
 * A heading or a paragraph on paper; with its English facing it where that is wanted, sentence by sentence where plain German makes
 * the German so much longer, and in verse line by line.
 */
export function PrintedBlock({ kind, sentences, choice, language, numbers }: PrintedBlockProps) {
  const Element = kind === 'heading' ? 'h2' : 'p';
  const german = (those: readonly Sentence[]) =>
    those.map((sentence) => (
      <Fragment key={sentence.id}>
        <PrintedSentence
          sentence={sentence}
          choice={choice}
          language={language}
          number={numbers?.get(sentence.id)}
        />
        {kind === 'stanza' && sentence !== those.at(-1) ? <br /> : ' '}
      </Fragment>
    ));
  if (!choice.translation || kind === 'byline')
    return <Element className={style[kind]}>{german(sentences)}</Element>;
  const rows = choice.simple || kind === 'stanza' ? sentences.map((sentence) => [sentence]) : [sentences];
  return (
    <div className={`${style.facing} ${style[kind]}`}>
      {rows.map((row) => (
        <Fragment key={row[0]?.id}>
          <Element>{german(row)}</Element>
          <p lang="en">
            {row.map(
              ({ id, translation }) => translation !== undefined && <span key={id}>{translation} </span>,
            )}
          </p>
        </Fragment>
      ))}
    </div>
  );
}
