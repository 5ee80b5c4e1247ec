import { useTranslation } from 'react-i18next';
import { otherLanguages } from '#article/document/language.ts';
import { ControlBar } from '#reader/layers/ControlBar.tsx';
import { LayerKeys } from '#reader/layers/LayerKeys.tsx';
import { LanguageLink } from '#site/LanguageLink.tsx';
import type { ArticlePageData } from '#site/page-data.ts';
import { comfortPanel } from '#site/panels.ts';
import { ReadingKeys } from '#site/ReadingKeys.tsx';
import { useLivePart } from '#ui/live-parts.ts';
import { siteAddress } from '#ui/site-address.ts';
import { useClosingDrawers } from '#ui/use-closing-drawers.ts';

interface TopBarProps {
  readonly page: ArticlePageData;
}

/** The controls of an article's page, and the keys that do the same. */
export function TopBar({ page: { language, slug, has } }: TopBarProps) {
  const { t } = useTranslation('site');
  useLivePart('bar');
  useClosingDrawers();
  return (
    <>
      <ControlBar
        outline={{ id: 'outline', label: t('outline') }}
        actors={{ id: 'actors', label: t('actorsShort') }}
        has={has}
        panel="comfort"
        onPanel={() => comfortPanel.run()}
      >
        {otherLanguages(language).map((other) => (
          <LanguageLink key={other} language={other} path={siteAddress(`/${other}/${slug}`)} />
        ))}
      </ControlBar>
      <LayerKeys has={has} />
      <ReadingKeys />
    </>
  );
}
