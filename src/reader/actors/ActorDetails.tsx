import { type ReactNode, useEffect, useRef } from 'react';
import style from '#reader/actors/ActorDetails.module.css';
import { useChoice } from '#reader/layers/use-choices.ts';

interface ActorDetailsProps {
  readonly identity: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Lists of an entry, which unfold when they are asked for, or when the actor is chosen. */
export function ActorDetails({ identity, summary, children }: ActorDetailsProps) {
  const [chosen] = useChoice('actor');
  const details = useRef<HTMLDetailsElement>(null);
  const isChosen = chosen.includes(identity);
  const wasChosen = useRef(false);
  useEffect(() => {
    if (details.current && wasChosen.current !== isChosen) details.current.open = isChosen;
    wasChosen.current = isChosen;
  }, [isChosen]);
  return (
    <details ref={details} className={style.details}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
