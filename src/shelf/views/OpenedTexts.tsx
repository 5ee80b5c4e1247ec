import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { ownSlug } from '#article/document/own-text.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import style from '#shelf/views/OpeningReport.module.css';
import { siteAddress } from '#ui/site-address.ts';

interface OpenedTextsProps {
  readonly texts: readonly KeptText[];
  readonly isEnded: boolean;
  /** The link that a reader who has waited is led to. */
  readonly link: Ref<HTMLAnchorElement>;
  readonly language: Language;
}

/** Links that a report has at most: the list has them all. */
const most = 5;

/** Leads to the texts that a file has become: to a single one by a link that nobody misses. */
export function OpenedTexts({ texts, isEnded, link, language }: OpenedTextsProps) {
  const { t } = useTranslation('shelf/views');
  const [first] = texts;
  if (!first) return null;
  const addressOf = (text: KeptText) => siteAddress(`/${language}/${ownSlug(text.id)}`);
  const langOf = (text: KeptText) => (text.language === 'und' ? undefined : text.language);
  if (texts.length === 1 && isEnded) {
    return (
      <p>
        <a ref={link} href={addressOf(first)} className={style.read}>
          {t('opened.read')} <cite lang={langOf(first)}>{first.title.value}</cite>
        </a>
      </p>
    );
  }
  return (
    <>
      <ul className={style.texts}>
        {texts.slice(0, most).map((text, index) => (
          <li key={text.id}>
            <a ref={index === 0 ? link : undefined} href={addressOf(text)} lang={langOf(text)}>
              {text.title.value}
            </a>
          </li>
        ))}
      </ul>
      {texts.length > most && (
        <p className={style.said}>{t('opened.more', { count: texts.length - most })}</p>
      )}
    </>
  );
}
