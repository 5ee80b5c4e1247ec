/** Where something stands in a file, both 1-based; the column counts UTF-16 units, as editors and JavaScript do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One violation of the format: the place of the offending text itself, what it is, and what should be there. */
export interface FormatError extends Place {
  readonly found: string;
  readonly expected: string;
}

/** The error as one line that editors and terminals make clickable: `file:line:column: found X, expected Y`. */
export function describeError(file: string, error: FormatError): string {
  return `${file}:${error.line}:${error.column}: found ${error.found}, expected ${error.expected}`;
}

/** Errors in the order in which a person meets them in the file. */
export function sortErrors(errors: readonly FormatError[]): readonly FormatError[] {
  return errors.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
