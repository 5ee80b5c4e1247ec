import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { ownSlug } from '#article/document/own-text.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { neighboursOf } from '#shelf/views/neighbours-of.ts';
import style from '#shelf/views/PartLinks.module.css';
import { placesInFiles } from '#shelf/views/place-in-file.ts';
import { useKeptTexts } from '#shelf/views/use-kept-texts.ts';
import { siteAddress } from '#ui/site-address.ts';

interface PartLinksProps {
  readonly text: KeptText;
  readonly store: Pick<ShelfStore, 'list' | 'subscribe'>;
  readonly language: Language;
}

/**
 * Leads from the end of a part of a book to the next one, and back; nothing where a text is alone in its file. A part that is still being
 * taken in comes when it is there.
 */
export function PartLinks({ text, store, language }: PartLinksProps) {
  const { t } = useTranslation('shelf/views');
  const placeId = useId();
  const texts = useKeptTexts(store).records?.texts ?? [];
  const place = placesInFiles(texts).get(text.id);
  const { previous, next } = neighboursOf(text, texts);
  if (!place || (!previous && !next)) return null;
  const { number, of } = place;
  const link = (rel: 'next' | 'prev', { id, title, language: lang }: KeptText) => (
    <p className={style[rel]}>
      <a rel={rel} href={siteAddress(`/${language}/${ownSlug(id)}`)}>
        {t(`parts.${rel}`)} <cite lang={lang === 'und' ? undefined : lang}>{title.value}</cite>
      </a>
    </p>
  );
  return (
    <nav aria-labelledby={placeId} className={style.parts}>
      <p id={placeId}>
        {of === undefined ? t('parts.number', { number }) : t('parts.place', { number, of })}
      </p>
      {next && link('next', next)}
      {previous && link('prev', previous)}
    </nav>
  );
}
