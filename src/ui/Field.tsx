import type { ReactNode } from 'react';
import style from '#ui/Field.later.module.css';

interface FieldProps {
  /** Of what is in it. */
  readonly id: string;
  readonly label: string;
  /**
   * What the reader writes or chooses in: one `input`, `textarea` or `select` of this id; behind it, in a paragraph, what is wrong with what is in
   * it, which says so by `aria-invalid` and is described by that: who comes back into it hears it there.
   */
  readonly children: ReactNode;
}

/** What the reader writes or chooses in, below its name. */
export function Field({ id, label, children }: FieldProps) {
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
