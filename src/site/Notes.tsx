import type { ReactNode } from 'react';
import { tabStop } from '#reader/place/text-elements.ts';
import style from '#site/Notes.module.css';

interface NotesProps {
  /** Each an element of role `status`, with one element in it while there is something to say. */
  readonly children: ReactNode;
}

/** A note that is closed takes the focus with it: then the text has it, where the cursor was, or the page's main part. */
function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  tabStop()?.focus({ preventScroll: true });
}

/** What the page has to say in passing: short notes in a corner, one over the other. */
export function Notes({ children }: NotesProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it follows its own buttons
    <div className={style.notes} onClick={() => requestAnimationFrame(keepFocus)}>
      {children}
    </div>
  );
}
