import type { Adoption, TextPlace } from '#article/adopt/adopted.ts';
import type { TranslationMatch } from '#article/adopt/match-translation.ts';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import type { ListedWord } from '#article/document/listed-word.ts';
import type { StorageErrorKind } from '#keep/storage-error.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import type { TranslationOrigin } from '#shelf/open/translation-origin.ts';
import type { KeptSource } from '#shelf/store/kept-source.ts';
import type { KeptDocument, KeptText } from '#shelf/store/kept-text.ts';

/**
 * What the page asks of the worker: to take in a file, to compile a text of the shelf anew, to count the words of some, to write one as
 * CoNLL-U, to see how a translation fits it, or to read a list of words.
 */
export type WorkerTask =
  | {
      readonly kind: 'open';
      readonly source: TextSource;
      readonly fileName: string;
      readonly withoutLost: boolean;
      /** Why nothing is to be kept, where the page itself can't read what is. */
      readonly refusal?: StorageErrorKind;
    }
  | { readonly kind: 'compile'; readonly id: string }
  | { readonly kind: 'count'; readonly ids: readonly string[] }
  /** A text that is open for this visit only comes along. */
  | { readonly kind: 'write'; readonly id: string; readonly held?: HeldSource }
  | {
      readonly kind: 'translate';
      readonly id: string;
      readonly english: string;
      readonly origin: TranslationOrigin;
      readonly held?: HeldSource;
    }
  | { readonly kind: 'list'; readonly list: string };

/** What the worker tells of it. */
export type WorkerNews =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** A text is ready; what could not be kept comes along, with the reason. */
  | { readonly kind: 'text'; readonly text: KeptText; readonly visit?: VisitText }
  | { readonly kind: 'broken'; readonly place: TextPlace }
  | { readonly kind: 'done'; readonly adoption: Adoption }
  /** The text has been compiled anew, and is kept if it could be. */
  | { readonly kind: 'compiled'; readonly document: KeptDocument }
  /** How often the headwords of texts stand in them, by their ids, as far as they can be counted; it is kept if it could be. */
  | { readonly kind: 'counted'; readonly counts: ReadonlyMap<string, HeadwordCounts> }
  /** The file of the text; of plain German what was found out of it. */
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** How a translation fits, and the text compiled with it. Nothing of it is kept yet. */
  | { readonly kind: 'translated'; readonly translated: TranslatedText }
  | { readonly kind: 'listed'; readonly words: readonly ListedWord[] }
  /** It could not be done: the browser doesn't give the file, for instance. */
  | { readonly kind: 'failed'; readonly detail: string; readonly lacks?: 'dictionaries' }
  /** There is no such text on the device, or its file makes none. */
  | { readonly kind: 'gone' };

/** A text with a translation that may be kept. */
export interface TranslatedText {
  readonly match: TranslationMatch;
  /** The English, byte for byte. */
  readonly source: KeptSource;
  readonly document: KeptDocument;
}

/** A text that could not be kept, and what it is made of. */
export interface HeldSource {
  readonly text: KeptText;
  readonly source: TextSource;
}

/** A text that is open for this visit only, and why. */
export interface VisitText {
  readonly document: KeptDocument;
  readonly reason: StorageErrorKind;
}
