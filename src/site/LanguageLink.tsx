import type { MouseEvent, ReactNode } from 'react';
import type { Language } from '#article/document/language.ts';
import { writeQuery } from '#reader/layers/query.ts';
import { useChoices } from '#reader/layers/use-choices.ts';
import { usePlace } from '#reader/place/use-place.ts';
import { siteAddress } from '#ui/site-address.ts';

interface LanguageLinkProps {
  readonly language: Language;
  /** Of the article. */
  readonly slug: string;
  /** In that language. */
  readonly children: ReactNode;
}

/**
 * Leads to the same article in another interface language, with the reader's choices and to the very place.
 */
export function LanguageLink({ language, slug, children }: LanguageLinkProps) {
  const choices = useChoices();
  const { carry } = usePlace();
  const takePlace = (event: MouseEvent<HTMLAnchorElement>) => {
    const { currentTarget, button, ctrlKey, metaKey, shiftKey } = event;
    currentTarget.hash = carry(button > 0 || ctrlKey || metaKey || shiftKey);
  };
  return (
    <a
      href={siteAddress(`/${language}/${slug}`) + writeQuery('', choices)}
      lang={language}
      hrefLang={language}
      onClick={takePlace}
      onAuxClick={takePlace}
    >
      {children}
    </a>
  );
}
