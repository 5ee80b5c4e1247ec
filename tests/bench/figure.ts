/** What a target holds a median to: a number, so many times what the page beside it has, or so much more than that. */
export type Target = { readonly atMost: number } | { readonly times: number } | { readonly more: number };

/** A line of a report. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 'KB' | 'MB' | '%' | '';
  readonly target?: Target;
  /** How long it was waited for, in milliseconds, where it may never come. */
  readonly patience?: number;
}

/** What is read off each visit for a line of a report. */
export interface Figure<Visit> extends Row {
  readonly read: (visit: Visit) => number | undefined;
}
