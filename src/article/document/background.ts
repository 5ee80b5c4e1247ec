import type { Localized } from '#article/document/language.ts';
import type { Source } from '#article/document/record.ts';

/** What a reader may want to know behind words of the article, in two sentences or so. */
export interface Background {
  readonly text: Localized;
  readonly sources: readonly Source[];
}

/** A note of background, with the words of the article that it belongs to. */
export interface BackgroundNote extends Background {
  readonly sentence: string;
  /** Neighbouring words as the article prints them: *Caspian Pipeline Consortium*. */
  readonly words: string;
}
