import type { ComponentProps, ReactNode } from 'react';
import style from '#ui/Switch.module.css';
import '#ui/Switch.later.module.css';

interface SwitchProps extends Omit<ComponentProps<'input'>, 'type' | 'role' | 'className' | 'hidden'> {
  readonly label: ReactNode;
  /** How the switch and its label stand. */
  readonly className?: string | undefined;
  /** Whether both are there only where the style shows them. */
  readonly hidden?: boolean | undefined;
}

/** A box that is on or off at once, with its label. */
export function Switch({ label, className, hidden, ...input }: SwitchProps) {
  return (
    <label className={className} hidden={hidden}>
      <input type="checkbox" role="switch" className={style.switch} {...input} />
      <span>{label}</span>
    </label>
  );
}
