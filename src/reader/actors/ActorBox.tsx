import style from '#reader/actors/ActorBox.module.css';
import { useInitialChoice } from '#reader/layers/use-choices.ts';

interface ActorBoxProps {
  readonly identity: string;
  readonly name: string;
}

/** Chooses an actor. */
export function ActorBox({ identity, name }: ActorBoxProps) {
  const chosen = useInitialChoice('actor');
  return (
    <label className={style.name}>
      <input type="checkbox" name="actor" value={identity} defaultChecked={chosen.includes(identity)} />
      <span>{name}</span>
    </label>
  );
}
