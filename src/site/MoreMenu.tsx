import { useTranslation } from 'react-i18next';
import style from '#site/MoreMenu.module.css';
import { comfortPanel, shortcutsPanel } from '#site/panels.ts';
import { tools } from '#site/tools.ts';
import { StudyLink } from '#study/views/StudyLink.tsx';
import { KeepAll } from '#tools/offline/KeepAll.tsx';
import { CommandButton } from '#ui/CommandButton.tsx';
import { openWhenDrawn } from '#ui/open-when-drawn.ts';
import { Popover } from '#ui/Popover.tsx';
import { StandingPart } from '#ui/StandingPart.tsx';

/**
 * What can be done beside reading: set the page to one's comfort, do something with the article, go to what one has saved, learn
 * what there is. Drawn when it is first asked for, and then open.
 */
export function MoreMenu() {
  const { t } = useTranslation('site');
  return (
    <Popover ref={openWhenDrawn} id="more" title={t('more.title')} isSheet className={style.menu}>
      <CommandButton haspopup onClick={() => comfortPanel.run()}>
        {t('more.display')}
      </CommandButton>
      {tools.map(({ Action }, index) => (
        <StandingPart key={index}>
          <Action />
        </StandingPart>
      ))}
      <StudyLink />
      <StandingPart>
        <KeepAll />
      </StandingPart>
      <CommandButton haspopup onClick={() => shortcutsPanel.run()}>
        {t('more.help')}
      </CommandButton>
    </Popover>
  );
}
