import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ControlBar } from '#reader/layers/ControlBar.tsx';
import { LayerKeys } from '#reader/layers/LayerKeys.tsx';
import { hasActors, hasOutline, type TextPageData } from '#site/page-data.ts';
import { moreMenu } from '#site/panels.ts';
import { ReadingKeys } from '#site/ReadingKeys.tsx';
import { KnownSwitch } from '#study/views/KnownSwitch.tsx';
import { useLivePart } from '#ui/live-parts.ts';
import { StandingPart } from '#ui/StandingPart.tsx';
import { useClosingDrawers } from '#ui/use-closing-drawers.ts';

interface TopBarProps {
  readonly page: TextPageData;
  /** What it offers besides, of a text of the reader's own. */
  readonly offer?: ReactNode;
  /** What can be set about its glosses besides. */
  readonly glossSettings?: ReactNode;
}

/** The controls of an article's page, and the keys that do the same. */
export function TopBar({ page, offer, glossSettings }: TopBarProps) {
  const { t } = useTranslation('site');
  const { has } = page;
  useLivePart('bar');
  useClosingDrawers();
  return (
    <>
      <ControlBar
        outline={hasOutline(page) && { id: 'outline', label: t('outline') }}
        actors={hasActors(page) && { id: 'actors', label: t('actorsShort') }}
        has={has}
        offer={offer}
        menu="more"
        glossSettings={
          <>
            <StandingPart>
              <KnownSwitch />
            </StandingPart>
            {glossSettings}
          </>
        }
        onMenu={() => moreMenu.run()}
      />
      <LayerKeys has={has} />
      <ReadingKeys />
    </>
  );
}
