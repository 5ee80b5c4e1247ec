import { type ReactNode, useEffect, useRef } from 'react';
import style from '#pages/Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
}

/** Says why what was asked for can't be had: an alert over the page that goes at the next tap, or at Escape. */
export function Notice({ children }: NoticeProps) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (notice.current && !notice.current.matches(':popover-open')) notice.current.showPopover();
  });
  return (
    <p ref={notice} popover="auto" role="alert" className={style.notice}>
      {children}
    </p>
  );
}
