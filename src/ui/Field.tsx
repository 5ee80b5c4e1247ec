import type { ReactNode } from 'react';
import style from '#ui/Field.later.module.css';

interface FieldProps {
  /** Of what is in it. */
  readonly id: string;
  readonly label: string;
  /** What is wrong with what is in it, which says so by `aria-invalid`, and is described by `ID-problem`: who comes back into it hears that. */
  readonly problem?: string | undefined;
  /** What the reader writes or chooses in: one `input`, `textarea` or `select` of this id. */
  readonly children: ReactNode;
}

/** What the reader writes or chooses in, below its name. */
export function Field({ id, label, problem, children }: FieldProps) {
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={style.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
