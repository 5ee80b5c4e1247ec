import type { ReactNode } from 'react';
import type { ShelfItem } from '#shelf/views/shelf-item.ts';

/** What compares the texts of the shelf with what the reader knows. */
export interface KnownOfTexts {
  /** Says which words count as known. */
  readonly note: ReactNode;
  /** Tells among the facts of a text how many of its words the reader knows. */
  readonly renderShare: (item: ShelfItem) => ReactNode;
}
