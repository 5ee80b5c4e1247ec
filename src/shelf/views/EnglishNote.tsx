import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { formatDate, isoDay } from '#i18n/format-date.ts';
import type { KeptText, UsedTranslation } from '#shelf/store/kept-text.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import style from '#shelf/views/EnglishNote.module.css';
import { tellFit } from '#shelf/views/tell-fit.ts';
import { Button } from '#ui/Button.tsx';

interface EnglishNoteProps {
  readonly text: KeptText;
  /** How the translation fits. */
  readonly fit: UsedTranslation['fit'];
  /** Whether words have glosses that it confirms. */
  readonly confirms: boolean;
  /** Whether one that was taken away can still be brought back. */
  readonly canUndo: boolean;
  readonly language: Language;
  /** Asks for another, or for the first. */
  readonly onWrite: () => void;
  /** Takes it away; nothing where the text is open for this visit only. */
  readonly onRemove: (() => void) | undefined;
  readonly onUndo: () => void;
  /** What the reader asked for last could not be done. */
  readonly failure: 'notKept' | 'lost' | undefined;
}

/** What the reader should know of the English of a text of their own: where it comes from, how it fits; and what can be done with it. */
export function EnglishNote(props: EnglishNoteProps) {
  const { text, fit, confirms, canUndo, language, onWrite, onRemove, onUndo, failure } = props;
  const { t } = useTranslation('shelf/views');
  const translation = translationOf(text);
  const by = translation?.by;
  const date = translation && formatDate(isoDay(new Date(translation.added)), language);
  const onTake = translation ? onRemove : canUndo ? onUndo : undefined;
  return (
    <>
      <p>
        {translation
          ? t(`english.${translation.way}`, { date })
          : t(canUndo ? 'english.removed' : 'english.none')}
        {by !== undefined && ` ${t('english.translator', { by })}`}
        {fit && ` ${tellFit(fit, t)}`}
        {translation && confirms && ` ${t('english.confirmed')}`}
      </p>
      {/* One button for what takes another's place: the focus stays with it. */}
      <p className={style.actions}>
        <Button look="text" aria-haspopup="dialog" onClick={onWrite}>
          {t(translation ? 'english.edit' : 'english.add')}
        </Button>
        {onTake && (
          <Button look="text" onClick={onTake}>
            {t(translation ? 'english.remove' : 'english.undo')}
          </Button>
        )}
      </p>
      <div role="alert">{failure && <p>{t(`english.${failure}`)}</p>}</div>
    </>
  );
}
