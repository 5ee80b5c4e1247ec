import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import style from '#reader/layers/LanguageLink.module.css';
import { writeQuery } from '#reader/layers/query.ts';
import { useChoices } from '#reader/layers/use-choices.ts';
import { Icon } from '#ui/Icon.tsx';

interface LanguageLinkProps {
  readonly path: string;
}

/** Leads to the same page in the other interface language, with the reader's choices. Its name is in that language. */
export function LanguageLink({ path }: LanguageLinkProps) {
  const { t, i18n } = useTranslation();
  const choices = useChoices();
  const { hash } = useLocation();
  const language = i18n.language === 'de' ? 'en' : 'de';
  return (
    <Link
      className={style.link}
      to={{ pathname: path, search: writeQuery('', choices), hash }}
      lang={language}
      hrefLang={language}
    >
      <Icon of={Languages} />
      <span>{t('controls.language')}</span>
    </Link>
  );
}
