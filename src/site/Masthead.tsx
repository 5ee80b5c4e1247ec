import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '#article/document/language.ts';
import { nameOf } from '#i18n/name-of.ts';
import style from '#site/Masthead.module.css';
import '#site/Masthead.later.module.css';
import { Island } from '#ui/Island.tsx';
import { siteAddress } from '#ui/site-address.ts';

interface MastheadProps {
  readonly language: Language;
  /** Links to the same page in the other languages of the interface; it has none where nothing but this page is at hand. */
  readonly linkTo?: (language: Language) => ReactNode;
}

/**
 * Heads every page: whose it is, which leads to all texts, what that is, and which language its interface speaks. Nothing of it is a
 * script's but the way to what the reader has saved, which comes once there is something.
 */
export function Masthead({ language, linkTo }: MastheadProps) {
  const { t } = useTranslation('site');
  return (
    <header className={style.masthead}>
      <a href={siteAddress(`/${language}/shelf`)} className={style.wordmark} translate="no">
        Lesart
      </a>
      <p>{t('tagline')}</p>
      <Island name="saved" />
      {linkTo && (
        <nav aria-label={t('languages')}>
          <span aria-hidden>{t('menus')}</span>
          {languages.map((one) =>
            one === language ? (
              <b key={one} aria-current="true">
                {nameOf(one)}
              </b>
            ) : (
              <Island key={one} name={`in-${one}`}>
                {linkTo(one)}
              </Island>
            ),
          )}
        </nav>
      )}
    </header>
  );
}
