import type { ReactNode } from 'react';
import style from '#ui/Field.later.module.css';

interface FieldProps {
  /** Of what is in it. */
  readonly id: string;
  readonly label: string;
  /** What the reader writes or chooses in: one `input`, `textarea` or `select` of this id. */
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
