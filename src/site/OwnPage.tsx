import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { ownSlug } from '#article/document/own-text.ts';
import { DevicePage } from '#site/DevicePage.tsx';
import { ShelfLink } from '#site/ShelfLink.tsx';
import { type Missing, sayMissing } from '#site/say-missing.ts';
import { useLivePart } from '#ui/live-parts.ts';
import { siteAddress } from '#ui/site-address.ts';

interface OwnPageProps {
  readonly language: Language;
  /** Of the text, where it is known which is asked for. */
  readonly id?: string;
  /** How far its file has been read, where it is compiled anew. */
  readonly progress?: { readonly done: number; readonly of: number } | undefined;
  /** Why there is none. */
  readonly missing?: Missing;
  /** What may bring it back. */
  readonly children?: ReactNode;
}

/**
 * `/en/own/ID`, `/de/own/ID`: stands where a text of the reader's own will be, until it has been read; and says so where this device
 * doesn't have it.
 */
export function OwnPage({ language, id, progress, missing, children }: OwnPageProps) {
  const { t } = useTranslation('shelf/views');
  useLivePart('device', missing !== undefined);
  const said = missing && sayMissing(missing, t);
  return (
    <DevicePage
      language={language}
      slug={id === undefined ? 'shelf' : ownSlug(id)}
      name="own"
      title={said?.title ?? t('own.waiting.title')}
      intro={said && <p>{said.text}</p>}
      {...(missing === undefined && { noScript: t('own.noScript') })}
      ways={<ShelfLink language={language} />}
    >
      {children}
      {missing !== undefined && (
        <p>
          <a href={siteAddress(`/${language}/shelf`)}>{t('own.toShelf')}</a>
        </p>
      )}
      {progress && (
        <p>
          <progress value={progress.done} max={progress.of} aria-label={t('own.waiting.title')} />
        </p>
      )}
    </DevicePage>
  );
}
