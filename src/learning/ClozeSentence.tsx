import { useTranslation } from 'react-i18next';
import style from '#learning/ClozeSentence.module.css';
import type { ExpressionContent } from '#study/saved-expression.ts';
import { writeCloze } from '#study/write-cloze.ts';

interface ClozeSentenceProps {
  readonly content: ExpressionContent;
  /** Whether the words of the expression are to be seen, marked, or to be filled in. */
  readonly words: 'shown' | 'missing';
}

/** A sentence with the words of an expression marked in it, or with a gap for each of its stretches. */
export function ClozeSentence({ content, words }: ClozeSentenceProps) {
  const { t, i18n } = useTranslation('study');
  return writeCloze(content).map(({ kind, text }, index) => {
    if (kind === 'text') return text;
    if (words === 'shown') {
      return (
        <b key={index} className={style.word}>
          {text}
        </b>
      );
    }
    return (
      <span key={index} className={style.gap}>
        <span lang={i18n.language} className="visually-hidden">
          {t('review.gap')}
        </span>
      </span>
    );
  });
}
