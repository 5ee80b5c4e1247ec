import { useTranslation } from 'react-i18next';
import type { TranslationMatch } from '#article/adopt/match-translation.ts';
import style from '#shelf/views/EnglishDialog.module.css';
import { Button } from '#ui/Button.tsx';
import { takeFocus } from '#ui/take-focus.ts';

interface MatchedEnglishProps {
  readonly match: TranslationMatch;
  /** @param button that was pressed */
  readonly onKeep: (button: HTMLElement) => void;
  readonly onBack: () => void;
}

/** Shows what was taken for the same in two texts, and asks whether it is to be kept. */
export function MatchedEnglish({ match, onKeep, onBack }: MatchedEnglishProps) {
  const { t } = useTranslation('shelf/views');
  const { pairs, mismatch } = match;
  const left = pairs.reduce(
    (sum, { german, english }) => sum + (german.length === 0 ? english.length : 0),
    0,
  );
  return (
    <div className={style.matched}>
      {left > 0 && <p>{t('english.left', { count: left })}</p>}
      {pairs.length > 0 && (
        <details>
          <summary>{t('english.pairs')}</summary>
          <ol>
            {pairs.map(({ german, english }, index) => (
              <li key={index}>
                {german.length > 0 ? <p lang="de">{german.join(' ')}</p> : <p>{t('english.noGerman')}</p>}
                {english.length > 0 ? <p lang="en">{english.join(' ')}</p> : <p>{t('english.noEnglish')}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
      <p className={style.actions}>
        {!mismatch && (
          <Button look="outlined" ref={takeFocus} onClick={({ currentTarget }) => onKeep(currentTarget)}>
            {t('english.keep')}
          </Button>
        )}
        <Button look="text" ref={mismatch ? takeFocus : undefined} onClick={onBack}>
          {t('english.back')}
        </Button>
      </p>
    </div>
  );
}
