import type { SwitchName } from '#reader/layers/choices.ts';
import style from '#reader/layers/Switch.module.css';
import { useChoice } from '#reader/layers/use-choices.ts';

interface SwitchProps {
  readonly name: SwitchName;
  readonly label: string;
  /** How the switch and its label stand. */
  readonly className?: string | undefined;
  /** Id of what says more than the label does. */
  readonly describedBy?: string;
}

/** Switches one of the reader's choices on and off. */
export function Switch({ name, label, className, describedBy }: SwitchProps) {
  const [on, choose] = useChoice(name);
  return (
    <label className={className}>
      <input
        type="checkbox"
        role="switch"
        name={name}
        value="1"
        className={style.switch}
        aria-describedby={describedBy}
        checked={on}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
