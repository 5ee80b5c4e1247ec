import type { ReactNode } from 'react';
import style from '#site/Island.module.css';

/** The parts of an article's page that React takes over, each by itself. */
export type IslandName = 'bar' | 'outline' | 'edition' | 'actors' | 'tools';

interface IslandProps {
  readonly name: IslandName;
  readonly children?: ReactNode;
}

/**
 * A part of the page that lives once its script has come. What stands round it, the text above all, is HTML that React has
 * written and has nothing more to do with: nothing that breaks in a part can take it away.
 */
export function Island({ name, children }: IslandProps) {
  return (
    <div data-island={name} className={style.island}>
      {children}
    </div>
  );
}
