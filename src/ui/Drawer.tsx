import type { ReactNode } from 'react';
import { CloseButton } from '#ui/CloseButton.tsx';
import style from '#ui/Drawer.module.css';
import '#ui/Drawer.later.module.css';

interface DrawerProps {
  readonly as: 'nav' | 'aside';
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A column beside the text where the page is wide, a sheet that a button opens where it is narrow: one element, a
 * native popover that the style lays out as a column, so that it needs no script and stands in the page once.
 */
export function Drawer({ as: Column, id, title, children }: DrawerProps) {
  return (
    <Column id={id} popover="auto" aria-labelledby={`${id}-title`} className={style[Column]} data-drawer>
      <div className={style.title}>
        <h2 id={`${id}-title`}>{title}</h2>
        <CloseButton popover={id} />
      </div>
      {children}
    </Column>
  );
}
