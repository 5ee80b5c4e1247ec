import { useTranslation } from 'react-i18next';
import { ownSlug } from '#article/document/own-text.ts';
import type { ReaderSense } from '#shelf/senses/kept-sense.ts';
import style from '#shelf/senses/WordSense.module.css';
import { Button } from '#ui/Button.tsx';
import { siteAddress } from '#ui/site-address.ts';

interface SenseOriginProps {
  readonly sense: ReaderSense;
  /** Id of the text that is read. */
  readonly here: string;
  /** Undefined while another is being written. */
  readonly onTakeBack: (() => void) | undefined;
}

/** Tells that a sense is the reader’s own, and where they said so; and takes it back. */
export function SenseOrigin({ sense: { isWritten, place }, here, onTakeBack }: SenseOriginProps) {
  const { t, i18n } = useTranslation('shelf/senses');
  const said = isWritten ? 'written' : 'chosen';
  return (
    <p className={`${style.small} ${style.origin}`}>
      {place.text === here ? (
        <span key={said}>{t(`${said}.here`)}</span>
      ) : (
        <span key={said}>
          {t(`${said}.elsewhere`)}{' '}
          <a lang="de" href={siteAddress(`/${i18n.language}/${ownSlug(place.text)}#${place.sentence}`)}>
            {place.title}
          </a>
        </span>
      )}
      {onTakeBack && (
        <Button look="text" onClick={onTakeBack}>
          {t('takeBack')}
        </Button>
      )}
    </p>
  );
}
