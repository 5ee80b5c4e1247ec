import style from '#reader/actors/ActorBox.module.css';
import { toggleActor } from '#reader/layers/choices.ts';
import { useChoice } from '#reader/layers/use-choices.ts';

interface ActorBoxProps {
  readonly identity: string;
  readonly name: string;
}

/** Chooses an actor. */
export function ActorBox({ identity, name }: ActorBoxProps) {
  const [actor, choose] = useChoice('actor');
  return (
    <label className={style.name}>
      <input
        type="checkbox"
        name="actor"
        value={identity}
        checked={actor.includes(identity)}
        onChange={() => choose(toggleActor({ actor }, identity))}
      />
      <span>{name}</span>
    </label>
  );
}
