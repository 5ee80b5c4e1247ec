import { type RefObject, useRef, useState } from 'react';

/** What is wrong with what is in a field, until the reader changes it. */
export interface FieldProblem {
  /** The field's name, which knows the control that it is the name of. */
  readonly label: RefObject<HTMLLabelElement | null>;
  readonly said: string | undefined;
  /** Whether it is read out by itself: a field that takes the focus says it along with its name. */
  readonly isAlert: boolean;
  /** Says it, and takes the reader to the field. */
  readonly tell: (said: string) => void;
  readonly clear: () => void;
}

/** Holds what a form finds wrong with one of its fields; `Field` shows it. */
export function useFieldProblem(): FieldProblem {
  const label = useRef<HTMLLabelElement>(null);
  const [told, setTold] = useState<Pick<FieldProblem, 'said' | 'isAlert'>>();
  return {
    label,
    said: told?.said,
    isAlert: told?.isAlert ?? false,
    tell: (said) => {
      const control = label.current?.control;
      setTold({ said, isAlert: document.activeElement === control });
      control?.focus();
    },
    clear: () => setTold(undefined),
  };
}
