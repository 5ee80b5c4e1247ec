import { Languages } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { writeQuery } from '#reader/layers/query.ts';
import { useChoices } from '#reader/layers/use-choices.ts';
import { usePlace } from '#reader/place/use-place.ts';
import style from '#site/LanguageLink.module.css';
import { Icon } from '#ui/Icon.tsx';

interface LanguageLinkProps {
  readonly path: string;
}

/**
 * Leads to the same page in the other interface language, with the reader's choices and to the very place. Its name is in that
 * language.
 */
export function LanguageLink({ path }: LanguageLinkProps) {
  const { t, i18n } = useTranslation('site');
  const choices = useChoices();
  const { carry } = usePlace();
  const language = i18n.language === 'de' ? 'en' : 'de';
  const takePlace = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    if (!carry()) currentTarget.hash = location.hash;
  };
  return (
    <a
      className={style.link}
      href={path + writeQuery('', choices)}
      lang={language}
      hrefLang={language}
      onClick={takePlace}
    >
      <Icon of={Languages} />
      <span>{t('language')}</span>
    </a>
  );
}
