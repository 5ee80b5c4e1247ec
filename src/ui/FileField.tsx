import { useId } from 'react';
import button from '#ui/Button.later.module.css';
import type { ButtonLook } from '#ui/Button.tsx';
import style from '#ui/FileField.later.module.css';

interface FileFieldProps {
  readonly label: string;
  readonly look: ButtonLook;
  /** What kinds of files there are to be chosen, as `accept` has it. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** The element that says what may be chosen. */
  readonly describedBy: string;
  /** What is wrong with the file that was chosen last. */
  readonly problem?: string | undefined;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Lets the reader choose a file; looks as a button does, for the browser's own speaks the browser's language. */
export function FileField({ label, look, accept, multiple, describedBy, problem, onChoose }: FileFieldProps) {
  const id = useId();
  const problemId = `${id}-problem`;
  const isWrong = problem !== undefined;
  return (
    <div className={style.field}>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        className="visually-hidden"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${problemId} ${describedBy ?? ''}`.trim() : describedBy}
        onChange={({ currentTarget }) => {
          onChoose(Array.from(currentTarget.files ?? []));
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={button[look]}>
        {label}
      </label>
      {isWrong && (
        <p id={problemId} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
