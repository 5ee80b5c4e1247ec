import type { Adoption, TextPlace } from '#article/adopt/adopted.ts';
import type { StorageErrorKind } from '#keep/storage-error.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';

/** What has come of a file at the end. */
export type OpeningEnd =
  /** Where a text could not be kept it is open for this visit only; `kept` says why. */
  | { readonly kind: 'done'; readonly adoption: Adoption; readonly kept: 'kept' | StorageErrorKind }
  | { readonly kind: 'cancelled' }
  /** What takes files in can't be had, or has broken on this one. */
  | { readonly kind: 'failed'; readonly detail: string; readonly lacks?: 'dictionaries' };

/** A file on its way to the shelf, as the page shows it. */
export interface OpeningState {
  /** Sentences that have been read, of how many; before the first have been counted there is none. */
  readonly progress?: { readonly done: number; readonly of: number };
  /** The texts that are ready, in the file's order. */
  readonly texts: readonly KeptText[];
  /** Texts that can't be opened. */
  readonly broken: readonly TextPlace[];
  readonly end?: OpeningEnd;
}

/** The taking in of a file, while it lasts. */
export interface Opening {
  /** The same object until something has changed. */
  readonly state: () => OpeningState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Stops it; what has been kept of the file by then is taken off the shelf again. */
  readonly cancel: () => void;
}

export interface OpeningOptions {
  /** Whether texts are opened without the sentences that can't be read. */
  readonly withoutLost?: boolean;
}

/** Begins to take in a file, or a text that was pasted. */
export type OpenSource = (source: TextSource, options?: OpeningOptions) => Opening;
