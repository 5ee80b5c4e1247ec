import type { ReactNode } from 'react';
import style from '#reader/actors/ActorDetails.module.css';

interface ActorDetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Lists of an entry, which unfold when they are asked for: chosen, an actor pushes no other out of sight. */
export function ActorDetails({ summary, children }: ActorDetailsProps) {
  return (
    <details className={style.details}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
