import type { ReactNode } from 'react';
import style from '#ui/Notice.later.module.css';
import { openWhenDrawn } from '#ui/open-when-drawn.ts';

interface NoticeProps {
  /** It is gone from the page, and may be forgotten. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Says why what was asked for can't be had: an alert over the page that goes at the next tap, or at Escape. */
export function Notice({ onClose, children }: NoticeProps) {
  return (
    <p
      ref={openWhenDrawn}
      popover="auto"
      role="alert"
      className={style.notice}
      // At once: the tap or the key that closes it may ask for the same again.
      onBeforeToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {children}
    </p>
  );
}
