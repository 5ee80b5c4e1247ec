import type { Read } from '#keep/shape.ts';
import type { Outcome } from '#keep/storage-error.ts';

/** What a backup did to the texts, in their numbers. */
export interface TextsReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of all these, those that are in use in the backup, and stay deleted here because they were deleted later. */
  readonly stillDeleted: number;
  /** Those that weren't brought back, as their file is neither in the backup nor here. */
  readonly withoutFile: number;
}

/** What a backup did to what the reader says words mean, in numbers of words. */
export interface SensesReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What is kept beside the study list and goes into the same backup. The page says where it is. */
export interface KeptElsewhere<Report> {
  /** Whether there is anything that a backup would have of it. */
  readonly hasSome: () => Promise<boolean>;
  /** Calls back when that may have changed. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes it as JSON, in pieces, as it may be longer than a string can be; undefined where there is nothing. */
  readonly write: () => Promise<Outcome<readonly BlobPart[] | undefined>>;
  /** Reads what a backup has of it, for merging it then. Errors: the place where it is broken. */
  readonly read: (part: unknown) => Promise<Read<() => Promise<Outcome<Report>>>>;
}

/** All that is kept so, by its name in a backup. */
export interface AllElsewhere {
  /** The reader's own texts. */
  readonly shelf: KeptElsewhere<TextsReport>;
  /** What they say the words of these mean. */
  readonly senses: KeptElsewhere<SensesReport>;
}
