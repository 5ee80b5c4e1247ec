import type { ReactNode } from 'react';
import style from '#ui/Island.module.css';

interface IslandProps {
  readonly name: string;
  /** What stands there before a script has come, if anything does. */
  readonly children?: ReactNode;
}

/**
 * A part of the page that lives once its script has come. What stands round it is HTML that React has written and has nothing more
 * to do with: nothing that breaks in a part can take it away.
 */
export function Island({ name, children }: IslandProps) {
  return (
    <div data-island={name} className={style.island}>
      {children}
    </div>
  );
}
