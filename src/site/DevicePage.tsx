import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { nameOf } from '#i18n/name-of.ts';
import { DeliveryNote } from '#site/DeliveryNote.tsx';
import style from '#site/DevicePage.module.css';
import { Masthead } from '#site/Masthead.tsx';
import { Island } from '#ui/Island.tsx';
import { siteAddress } from '#ui/site-address.ts';

interface DevicePageProps {
  readonly language: Language;
  /** What its address says behind the language. */
  readonly slug: string;
  readonly name: 'study' | 'shelf' | 'own';
  readonly title: string;
  /** What the page is, and that it needs a script. */
  readonly intro?: ReactNode;
  readonly noScript?: string;
  /** Where one may go from here. */
  readonly ways: ReactNode;
  /** What only a script can show: what is on the device. Before that there may be something in its place. */
  readonly children?: ReactNode;
}

/** A page of what is on the reader's device: the static page says what it is, and knows nothing of what is there. */
export function DevicePage(props: DevicePageProps) {
  const { language, slug, name, title, intro, noScript, ways, children } = props;
  const { t } = useTranslation('site');
  return (
    <div className={style.page}>
      <Masthead
        language={language}
        linkTo={(other) => (
          <a href={siteAddress(`/${other}/${slug}`)} lang={other} hrefLang={other}>
            {nameOf(other)}
          </a>
        )}
      />
      <nav className={style.bar} aria-label={t('ways')}>
        {ways}
      </nav>
      <main className={style.main}>
        <header>
          <h1>{title}</h1>
          {intro}
          {noScript !== undefined && <p className={style.noScript}>{noScript}</p>}
          <DeliveryNote page={name} />
        </header>
        <Island name="device">{children}</Island>
      </main>
    </div>
  );
}
