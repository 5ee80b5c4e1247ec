import type { ComponentProps } from 'react';
import style from '#ui/Button.later.module.css';

/** How much a button says: the page's own action, one beside it, one of several alike, or no more than a link does. */
export type ButtonLook = 'filled' | 'outlined' | 'quiet' | 'text';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look: ButtonLook;
}

/** A button that has its name in words. Where it stands, and what is in it, is told by a class of what it stands in. */
export function Button({ look, className, type = 'button', ...button }: ButtonProps) {
  return (
    <button type={type} className={className ? `${style[look]} ${className}` : style[look]} {...button} />
  );
}
