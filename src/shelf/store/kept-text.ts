import type { Note } from '#article/adopt/note.ts';
import type { Analysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Stamped } from '#keep/stamp.ts';

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
  };
  /** Deleted ones are kept without their file, for undo, and so that an older backup doesn't bring them back unasked. */
  readonly deleted: Stamped<boolean>;
  /** Its file has not been read to its end: there may be more texts in it. */
  readonly unfinished?: true;
}

/** A text compiled, as its page shows it. Made of its file again where it is of another version of the site. */
export interface KeptDocument {
  readonly version: string;
  /** Its slug is `own/ID`. */
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly notes: readonly Note[];
  /** By the anchors of its sections. */
  readonly analysis: Readonly<Record<string, Analysis>>;
}
