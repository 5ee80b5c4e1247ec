import { useTranslation } from 'react-i18next';
import { otherLanguages } from '#article/document/language.ts';
import { menusIn } from '#i18n/name-of.ts';
import { LayerSwitch } from '#reader/layers/LayerSwitch.tsx';
import { glossOptions, isOffered } from '#reader/layers/layers.ts';
import { LanguageLink } from '#site/LanguageLink.tsx';
import style from '#site/MoreMenu.module.css';
import type { TextPageData } from '#site/page-data.ts';
import { comfortPanel, shortcutsPanel } from '#site/panels.ts';
import { ShelfLink } from '#site/ShelfLink.tsx';
import { tools } from '#site/tools.ts';
import { StudyLink } from '#study/views/StudyLink.tsx';
import { KeepAll } from '#tools/offline/KeepAll.tsx';
import { CommandButton } from '#ui/CommandButton.tsx';
import { findAnchor } from '#ui/find-anchor.ts';
import { openWhenDrawn } from '#ui/open-when-drawn.ts';
import { Popover } from '#ui/Popover.tsx';
import { StandingPart } from '#ui/StandingPart.tsx';

interface MoreMenuProps {
  readonly page: TextPageData;
}

/**
 * What can be done beside reading: lay over the text what the bar has no room for, set the page to one's comfort, do something with
 * the article, go to what one has saved, learn what there is. Drawn when it is first asked for, and then open.
 */
export function MoreMenu({ page: { language, slug, has } }: MoreMenuProps) {
  const { t } = useTranslation('site');
  const { t: layers } = useTranslation('reader/layers');
  return (
    <Popover
      ref={openWhenDrawn}
      id="more"
      title={t('more.title')}
      isSheet
      isDropdown
      closesBehindFocus
      className={style.menu}
    >
      {isOffered('claims', has) && (
        <LayerSwitch
          name="claims"
          label={layers('controls.claims')}
          className={`${style.layer} ${style.scarce}`}
        />
      )}
      {isOffered('simple', has) && (
        <LayerSwitch name="simple" label={layers('controls.simple')} className={style.layer} />
      )}
      <CommandButton haspopup onClick={() => comfortPanel.run()}>
        {t('more.display')}
      </CommandButton>
      <div className={style.withGlosses}>
        <CommandButton haspopup onClick={() => findAnchor(glossOptions)?.showPopover()}>
          {layers('controls.glossOptions')}
        </CommandButton>
      </div>
      {tools.map(({ Action }, index) => (
        <StandingPart key={index}>
          <Action />
        </StandingPart>
      ))}
      <ShelfLink language={language} />
      <StudyLink />
      <CommandButton haspopup onClick={() => shortcutsPanel.run()}>
        {t('more.help')}
      </CommandButton>
      {otherLanguages(language).map((other) => (
        <LanguageLink key={other} language={other} slug={slug}>
          {menusIn(other)}
        </LanguageLink>
      ))}
      <div className={style.late}>
        <StandingPart>
          <KeepAll />
        </StandingPart>
      </div>
    </Popover>
  );
}
