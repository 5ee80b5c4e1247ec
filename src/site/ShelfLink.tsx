import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { siteAddress } from '#ui/site-address.ts';

interface ShelfLinkProps {
  readonly language: Language;
}

/** Leads to all texts. */
export function ShelfLink({ language }: ShelfLinkProps) {
  const { t } = useTranslation('site');
  return <a href={siteAddress(`/${language}/shelf`)}>{t('shelf.title')}</a>;
}
