import type { KeptSource } from '#shelf/store/kept-source.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';

/** What the shelf does to texts of the reader's own, for each of its entries. */
export interface OwnText {
  /** Reads the file that a text was made of; undefined where it can't be had, which the reader is told. */
  readonly readSource: (text: KeptText) => Promise<KeptSource | undefined>;
  /** Changes what is stored, and tells the reader where that fails. */
  readonly change: ShelfStore['change'];
  /** Shows a text as it has just been stored. */
  readonly show: (text: KeptText) => void;
  readonly remove: (text: KeptText) => Promise<void>;
  /** Opens once more what a text was made of, which hasn’t been read to its end. */
  readonly readOn: (text: KeptText) => Promise<void>;
}
