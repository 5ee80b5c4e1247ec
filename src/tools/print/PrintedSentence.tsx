import type { Sentence } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { plainGerman } from '#article/document/sentences.ts';
import { PrintedInlines } from '#tools/print/PrintedInlines.tsx';
import style from '#tools/print/PrintedSentence.module.css';
import type { PrintChoice } from '#tools/print/print-choice.ts';

interface PrintedSentenceProps {
  readonly sentence: Sentence;
  readonly choice: PrintChoice;
  readonly language: Language;
  /** What lists name it by; only where there are lists. */
  readonly number: number | undefined;
}

/**
 * A sentence on paper: its number where lists name it, whose claim it is where claims are marked, its words, and its plain
 * German below them where that is wanted.
 */
export function PrintedSentence({ sentence, choice, language, number }: PrintedSentenceProps) {
  const { inlines, speaker } = sentence;
  const simple = choice.simple ? plainGerman(sentence) : undefined;
  return (
    <>
      {number !== undefined && <sup className={style.number}>{number}</sup>}
      {choice.claims && speaker ? (
        <span className={style.claim}>
          <span lang={language} className={style.speaker}>
            {speaker.name[language]}
          </span>{' '}
          <PrintedInlines inlines={inlines} choice={choice} />
        </span>
      ) : (
        <PrintedInlines inlines={inlines} choice={choice} />
      )}
      {simple !== undefined && (
        <span lang="de-simple" className={style.simple}>
          {simple}
        </span>
      )}
    </>
  );
}
