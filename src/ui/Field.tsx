import { type ReactNode, useId } from 'react';
import style from '#ui/Field.later.module.css';
import type { FieldProblem } from '#ui/use-field-problem.ts';

/** What ties the control to its name and to what is said of it. */
interface ControlAttributes {
  readonly id: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string | undefined;
}

interface FieldProps {
  readonly label: string;
  /** The element that says what belongs into it. */
  readonly describedBy?: string;
  readonly problem?: FieldProblem;
  /** Draws what the reader writes or chooses in: one `input`, `textarea` or `select`. */
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

/** What the reader writes or chooses in, below its name; and what is wrong with it, which describes it for who comes back into it. */
export function Field({ label, describedBy, problem, children }: FieldProps) {
  const id = useId();
  const problemId = `${id}-problem`;
  const isWrong = problem?.said !== undefined;
  return (
    <div className={style.field} onInput={problem?.clear}>
      <label ref={problem?.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': isWrong ? `${problemId} ${describedBy ?? ''}`.trim() : describedBy,
        ...(isWrong && { 'aria-invalid': true }),
      })}
      {isWrong && (
        <p id={problemId} role={problem.isAlert ? 'alert' : undefined}>
          {problem.said}
        </p>
      )}
    </div>
  );
}
