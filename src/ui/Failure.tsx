import type { ReactNode } from 'react';
import style from '#ui/Failure.later.module.css';

interface FailureProps {
  /** What went wrong, what becomes of what was there, and what helps. */
  readonly said: string;
  /** What the browser's own words are called. */
  readonly detailTitle: string;
  /** The browser's own words, which are English. */
  readonly detail: string;
  /** What the reader can do about it: buttons. */
  readonly children?: ReactNode;
}

/** Says what went wrong; the browser's own words on demand. */
export function Failure({ said, detailTitle, detail, children }: FailureProps) {
  return (
    <div className={style.failure}>
      <p>{said}</p>
      <details>
        <summary>{detailTitle}</summary>
        <code lang="en">{detail}</code>
      </details>
      {children !== undefined && <div className={style.actions}>{children}</div>}
    </div>
  );
}
