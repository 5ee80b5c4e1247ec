import type { ReactNode } from 'react';
import style from '#reader/actors/ActorDetails.module.css';

interface ActorDetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Lists of an entry, which unfold when they are asked for, or when the actor is chosen. */
export function ActorDetails({ summary, children }: ActorDetailsProps) {
  return (
    <details className={style.details}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
