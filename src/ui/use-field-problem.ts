import { type RefObject, useState } from 'react';

/** What is wrong with what is in a field, until the reader changes it. */
export interface FieldProblem {
  readonly said: string | undefined;
  /** Whether it is read out by itself: a field that takes the focus says it along with its name. */
  readonly isAlert: boolean;
  /** Says it, and takes the reader to the field. */
  readonly tell: (said: string) => void;
  readonly clear: () => void;
}

/** Holds what a form finds wrong with one of its fields; `Field` shows it. */
export function useFieldProblem(control: RefObject<HTMLElement | null>): FieldProblem {
  const [told, setTold] = useState<Pick<FieldProblem, 'said' | 'isAlert'>>();
  return {
    said: told?.said,
    isAlert: told?.isAlert ?? false,
    tell: (said) => {
      setTold({ said, isAlert: document.activeElement === control.current });
      control.current?.focus();
    },
    clear: () => setTold(undefined),
  };
}
