import type { ComponentProps, ReactNode } from 'react';
import style from '#ui/Switch.module.css';
import '#ui/Switch.later.module.css';

interface SwitchProps extends Omit<ComponentProps<'input'>, 'type' | 'role' | 'className'> {
  readonly label: ReactNode;
  /** How the switch and its label stand. */
  readonly className?: string | undefined;
}

/** A box that is on or off at once, with its label. */
export function Switch({ label, className, ...input }: SwitchProps) {
  return (
    <label className={className}>
      <input type="checkbox" role="switch" className={style.switch} {...input} />
      <span>{label}</span>
    </label>
  );
}
