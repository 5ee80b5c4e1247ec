import type { FormatError } from '#article/conllu/format-error.ts';

/**
 * The best reading of a piece of the file, with what is wrong in it. There is always a value, so that one bad FEATS
 * doesn't hide a bad HEAD in the same sentence; it counts only if there are no errors.
 */
export interface Checked<T> {
  readonly value: T;
  readonly errors: readonly FormatError[];
}
