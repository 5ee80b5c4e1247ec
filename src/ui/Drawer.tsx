import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { CloseButton } from '#ui/CloseButton.tsx';
import style from '#ui/Drawer.module.css';

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
  const drawer = useRef<HTMLElement>(null);
  const close = () => {
    if (drawer.current?.matches(':popover-open')) drawer.current.hidePopover();
  };
  // Turned on its side a tablet has room for the column: an open sheet would stay in the way.
  useEffect(() => {
    window.addEventListener('resize', close);
    return () => window.removeEventListener('resize', close);
  });
  // A link leads to the text, so the text must be seen; one to an entry stays here.
  const closeAfterLink = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a:not([href^="#actor:"])')) close();
  };
  return (
    <Column
      ref={drawer}
      id={id}
      popover="auto"
      aria-labelledby={`${id}-title`}
      className={style[Column]}
      onClick={closeAfterLink}
    >
      <div className={style.title}>
        <h2 id={`${id}-title`}>{title}</h2>
        <CloseButton popover={id} />
      </div>
      {children}
    </Column>
  );
}
