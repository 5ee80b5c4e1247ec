import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { formatDate, isoDay } from '#i18n/format-date.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { KnownOfTexts } from '#shelf/views/known-of-texts.ts';
import { nameLanguage } from '#shelf/views/name-language.ts';
import { OwnActions } from '#shelf/views/OwnActions.tsx';
import type { OwnText } from '#shelf/views/own-text.ts';
import { RenameForm } from '#shelf/views/RenameForm.tsx';
import { isGerman, type SavedCount, type ShelfItem } from '#shelf/views/shelf-item.ts';
import style from '#shelf/views/TextList.module.css';
import { Button } from '#ui/Button.tsx';
import { siteAddress } from '#ui/site-address.ts';

interface TextEntryProps {
  readonly item: ShelfItem;
  readonly language: Language;
  readonly share?: number | undefined;
  readonly saved?: SavedCount | undefined;
  /** What can be done to a text of the reader's own. */
  readonly own?: OwnText;
  readonly renderShare?: KnownOfTexts['renderShare'] | undefined;
  /** Shows the hard words of a text. */
  readonly onHardWords?: ((item: ShelfItem) => void) | undefined;
}

/** A text with what is known of it, and what the reader can do to one of their own. */
export const TextEntry = memo(function TextEntry({
  item,
  language,
  share,
  saved,
  own,
  renderShare,
  onHardWords,
}: TextEntryProps) {
  const { t } = useTranslation('shelf/views');
  const [isRenaming, setRenaming] = useState<boolean>();
  const { slug, title, kept, place } = item;
  const sayWhence = ({ source, added }: KeptText) => {
    const date = formatDate(isoDay(new Date(added)), language);
    return source.pasted ? t('entry.pasted', { date }) : t('entry.from', { name: source.fileName, date });
  };
  const id = kept ? `text-${kept.id}` : `text-${slug}`;
  const isForeign = kept && item.language !== undefined && !isGerman(item);
  const hasHardWords = onHardWords !== undefined && isGerman(item);
  const hasActions = own !== undefined && kept !== undefined && !isRenaming;
  const join = (some: readonly unknown[]) =>
    some.filter((fact) => typeof fact === 'string' && fact !== '').join(' · ');
  const ofText = join([
    item.date && formatDate(item.date, language),
    t('entry.words', { count: item.words }),
    isForeign && item.language && nameLanguage(item.language, language),
    item.layers.length === 0 ? t('layer.none') : item.layers.map((layer) => t(`layer.${layer}`)).join(', '),
  ]);
  const ofReader = join([
    share !== undefined && (share >= 0.99 ? t('entry.read') : t('entry.share', { share })),
    saved && saved.saved > 0 && t('entry.saved', { count: saved.saved }),
    saved && saved.toReview > 0 && t('entry.toReview', { count: saved.toReview }),
    // Its title says which part it is where nobody knows yet of how many.
    place?.of !== undefined && t('entry.place', { number: place.number, of: place.of }),
    kept && sayWhence(kept),
    kept?.source.withoutLost && t('entry.withoutLost'),
  ]);
  return (
    <li
      id={id}
      tabIndex={-1}
      className={style.entry}
      {...(isRenaming ? { 'aria-label': title } : { 'aria-labelledby': `${id}-title` })}
    >
      {own && kept && isRenaming ? (
        <RenameForm text={kept} own={own} onClose={() => setRenaming(false)} />
      ) : (
        <h3 id={`${id}-title`} lang={item.language}>
          <a href={siteAddress(`/${language}/${slug}`)}>{title}</a>
        </h3>
      )}
      {item.translation !== undefined && <p className={style.translation}>{item.translation}</p>}
      <p className={style.facts}>
        {ofText}
        {isGerman(item) && renderShare?.(item)}
        {ofReader !== '' && ` · ${ofReader}`}
      </p>
      {kept?.unfinished && (
        <p className={style.facts}>
          {t('entry.unfinished')}{' '}
          {own && (
            <Button look="text" aria-describedby={`${id}-title`} onClick={() => void own.readOn(kept)}>
              {t('entry.readOn')}
            </Button>
          )}
        </p>
      )}
      {(hasHardWords || hasActions) && (
        <p className={style.actions}>
          {hasHardWords && (
            <Button
              look="text"
              aria-haspopup="dialog"
              aria-describedby={`${id}-title`}
              onClick={() => onHardWords(item)}
            >
              {t('entry.hardWords')}
            </Button>
          )}
          {hasActions && (
            <OwnActions
              text={kept}
              titleId={`${id}-title`}
              // The form was in its place, and gives the focus back.
              isBack={isRenaming === false}
              own={own}
              onRename={() => setRenaming(true)}
            />
          )}
        </p>
      )}
    </li>
  );
});
