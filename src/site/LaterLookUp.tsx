import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleLookUp } from '#site/ArticleLookUp.tsx';
import { useLater } from '#ui/use-later.ts';

const load = () => import('#site/ArticleLookUp.tsx');

/** `ArticleLookUp`, once the page is idle. By itself, so that its coming renders no word of the text again. */
export function LaterLookUp(props: ComponentProps<typeof ArticleLookUp>) {
  const { i18n } = useTranslation();
  const later = useLater(load);
  return later && <later.ArticleLookUp key={i18n.language} {...props} />;
}
