import { useTranslation } from 'react-i18next';
import { writeCloze } from '#study/export/write-cloze.ts';
import type { ExpressionContent } from '#study/store/saved-expression.ts';
import style from '#study/views/ClozeSentence.module.css';

interface ClozeSentenceProps {
  readonly content: ExpressionContent;
  /** Whether the words of the expression are to be seen, marked, or to be filled in. */
  readonly words: 'shown' | 'missing';
}

/** A sentence with the words of an expression marked in it, or with a gap for each of its stretches. */
export function ClozeSentence({ content, words }: ClozeSentenceProps) {
  const { t, i18n } = useTranslation('study/views');
  return (
    // Drawn anew, and not piece by piece: in a translated page its texts aren't where they were drawn.
    <span key={`${words} ${content.sentence}`}>
      {writeCloze(content).map(({ kind, text }, index) => {
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
      })}
    </span>
  );
}
