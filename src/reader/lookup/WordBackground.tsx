import { useTranslation } from 'react-i18next';
import type { Background } from '#article/document/background.ts';
import { linksTo } from '#article/document/record.ts';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/lookup/WordBackground.module.css';
import { ExternalLinks } from '#ui/ExternalLinks.tsx';

/** What stands behind a word: a note of the edition, with where it is from. */
export function WordBackground({ background: { text, sources } }: { readonly background: Background }) {
  const { t } = useTranslation('reader/lookup');
  const language = useLanguage();
  return (
    <p className={style.background}>
      <b>{t('background')}</b> {text[language]}{' '}
      <small>
        <ExternalLinks links={linksTo(sources, language)} />
      </small>
    </p>
  );
}
