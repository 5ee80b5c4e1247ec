import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpressionContent } from '#study/store/saved-expression.ts';
import { ClozeSentence } from '#study/views/ClozeSentence.tsx';
import style from '#study/views/ReviewSession.module.css';

interface ReviewQuestionProps {
  /** What takes the focus when the question is asked. */
  readonly ref: Ref<HTMLParagraphElement>;
  readonly content: ExpressionContent;
  readonly isAnswered: boolean;
}

/** The sentence with gaps, and what the missing words mean; once it is answered, with the words in their places. */
export function ReviewQuestion({ ref, content, isAnswered }: ReviewQuestionProps) {
  const { t } = useTranslation('study/views');
  return (
    <>
      <p ref={ref} tabIndex={-1} lang="de" className={style.sentence}>
        <ClozeSentence content={content} words={isAnswered ? 'shown' : 'missing'} />
      </p>
      {!isAnswered && content.gloss !== undefined && (
        <p className={style.hint}>{t('review.hint', { gloss: content.gloss })}</p>
      )}
    </>
  );
}
