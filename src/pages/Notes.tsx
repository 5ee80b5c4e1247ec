import type { ReactNode } from 'react';
import style from '#pages/Notes.module.css';

interface NotesProps {
  /** Each an element of role `status`, with one element in it while there is something to say. */
  readonly children: ReactNode;
}

/** What the page has to say in passing: short notes in a corner, one over the other. */
export function Notes({ children }: NotesProps) {
  return <div className={style.notes}>{children}</div>;
}
