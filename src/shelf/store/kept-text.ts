import type { TranslationFit } from '#article/adopt/match-translation.ts';
import type { Note } from '#article/adopt/note.ts';
import type { Analysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import type { Stamped } from '#keep/stamp.ts';

/** A translation of a text: what it is kept in, and where it comes from. */
export interface KeptTranslation {
  /** Its file, as `KeptText` has one: byte for byte as it was pasted. */
  readonly source: string;
  /** Pasted by the reader, or made by the translator of the browser. */
  readonly way: 'pasted' | 'browser';
  /** Who has translated it, as the reader says. */
  readonly by?: string;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
  readonly removed: boolean;
}

/** A text of the reader's own, as the shelf lists it: nothing of it needs the text to be read. */
export interface KeptText {
  /** Ten of a–z and 0–9, the same wherever its file is opened: `/en/own/ID` is its address. */
  readonly id: string;
  /** As its file calls it, at the time 0; or, since a later one, as the reader does. */
  readonly title: Stamped<string>;
  /** When it was opened first, in milliseconds since 1970. */
  readonly added: number;
  /** The day of the text itself, as in `2023-02-27`. */
  readonly date?: string;
  /** BCP 47; `und` where nothing tells it. */
  readonly language: string;
  readonly words: number;
  /** What it has, by the marks of the layers: `LEMMA`, `Gloss`, `# text_en`. */
  readonly layers: readonly string[];
  readonly source: {
    /** Of the file that it came in: SHA-256 of its bytes, in hex. Several texts may come in one. */
    readonly id: string;
    readonly fileName: string;
    /** Which of the file's texts it is, from 0. */
    readonly part: number;
    /** Whether it was opened without sentences that can't be read. */
    readonly withoutLost: boolean;
    /** It was pasted: the name is ours. */
    readonly pasted?: true;
  };
  /** Deleted ones are kept without their file, for undo, and so that an older backup doesn't bring them back unasked. */
  readonly deleted: Stamped<boolean>;
  /** The English that the reader has added; one that was taken away stays known, for undo and other tabs. */
  readonly translation?: Stamped<KeptTranslation>;
  /** Its file has not been read to its end: there may be more texts in it. */
  readonly unfinished?: true;
}

/** The translation that a document was made with, or without where it had been taken away, by its time. */
export interface UsedTranslation {
  readonly at: number;
  /** How it fits the text; nothing where it wasn't used. */
  readonly fit?: TranslationFit;
}

/** A text compiled, as its page shows it. Made of its file again where it is of another version of the site. */
export interface KeptDocument {
  readonly version: string;
  /** What it was made with; none where there had never been a translation. */
  readonly translation?: UsedTranslation;
  /** Its slug is `own/ID`. */
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly notes: readonly Note[];
  /** By the anchors of its sections. */
  readonly analysis: Readonly<Record<string, Analysis>>;
  /** What the shelf asks of its words without reading it. */
  readonly counts: HeadwordCounts;
}
