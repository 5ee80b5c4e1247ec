import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { writeGrammar } from '#article/document/lexicon.ts';
import type { Memory } from '#study/review/scheduler.ts';
import { type Grade, grades, type SavedExpression } from '#study/store/saved-expression.ts';
import { formatWait } from '#study/views/format-time.ts';
import style from '#study/views/ReviewSession.module.css';
import { SavedMeaning } from '#study/views/SavedMeaning.tsx';
import { Button } from '#ui/Button.tsx';
import { siteAddress } from '#ui/site-address.ts';
import { takeFocus } from '#ui/take-focus.ts';

interface ReviewAnswerProps {
  readonly saved: SavedExpression;
  readonly language: Language;
  /** What each grade would lead to, seen from `now`. */
  readonly preview: Readonly<Record<Grade, Memory>>;
  readonly now: number;
  readonly onGrade: (grade: Grade) => void;
}

/** The expression that was asked for, and the four grades, each with the time until the card comes again. */
export function ReviewAnswer({ saved, language, preview, now, onGrade }: ReviewAnswerProps) {
  const { t } = useTranslation('study/views');
  const { place, content, note } = saved;
  const { dictionary, entry, translation } = content.value;
  const grammar = writeGrammar(entry);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no fields, but what is read out when it appears. */}
      <div
        ref={takeFocus}
        role="group"
        id="answer"
        aria-label={t('review.answer')}
        // Its own label, then the line: else its name would tell nothing of the answer.
        aria-labelledby="answer answer-line"
        tabIndex={-1}
        className={style.answer}
      >
        <p id="answer-line" className={style.dictionary}>
          <b lang="de">{dictionary}</b> <SavedMeaning {...content.value} />
        </p>
        {grammar !== '' && (
          <p lang="de" className={style.grammar}>
            {grammar}
          </p>
        )}
        {translation !== undefined && <p lang="en">{translation}</p>}
        {note.value !== '' && <p className={style.note}>{note.value}</p>}
        <p>
          <a href={siteAddress(`/${language}/${place.article}#${place.sentence}`)}>{t('entry.place')}</a>
        </p>
      </div>
      <fieldset className={style.grades}>
        <legend>{t('review.grades')}</legend>
        {grades.map((grade, index) => (
          <Button
            look="quiet"
            key={grade}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onGrade(grade)}
          >
            {t(`review.${grade}`)} <small>{formatWait(now, preview[grade], language)}</small>
          </Button>
        ))}
      </fieldset>
    </>
  );
}
