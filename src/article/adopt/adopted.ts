import type { Note } from '#article/adopt/note.ts';
import type { Refusal } from '#article/adopt/refusal.ts';
import type { Recognised } from '#article/analyse/recognised.ts';
import type { CompiledArticle } from '#article/compile/compile-article.ts';
import type { Finding } from '#article/lint/finding.ts';

/** A piece of a line of the file, and where in it the finding is. */
export interface LineExcerpt {
  readonly text: string;
  /** Offset in the text, in UTF-16 units. */
  readonly at: number;
}

/** A finding with what a list shows of its line. An error hinders a text from being opened, a warning doesn't. */
export interface ShownFinding extends Finding {
  readonly excerpt: LineExcerpt;
}

/** Findings of a file in its order, as many as a person reads, and how many more there are. */
export interface ShownFindings {
  readonly shown: readonly ShownFinding[];
  readonly errors: number;
  readonly warnings: number;
}

/** What a text is to be found by in its file: its lines, both belonging to it, and the name of its document. */
export interface TextPlace {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly document?: string;
}

/** A text from elsewhere, ready to be read as an article is. */
export interface AdoptedText extends CompiledArticle, TextPlace {
  /** BCP 47, `und` where nothing tells it; every text is opened. */
  readonly language: string;
  /** What it has, by the marks of the layers: `LEMMA`, `Gloss`, `# text_en`. */
  readonly layers: readonly string[];
  /** By which rules it was given what its file doesn't say. */
  readonly notes: readonly Note[];
  /** What the file calls sentences that could not keep their names, by the names that they were given. */
  readonly originals: ReadonlyMap<string, string>;
}

/** What has come of a file so far. */
export type AdoptionStep =
  /** So many of its sentences have been read. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'text'; readonly text: AdoptedText }
  /** A text that can't be opened, as words of it can't be read: the findings tell which. */
  | { readonly kind: 'broken'; readonly place: TextPlace };

/** What has come of a file at the end. */
export type Adoption =
  | { readonly ok: false; readonly refusal: Refusal }
  | {
      readonly ok: true;
      readonly texts: number;
      readonly broken: number;
      /** Texts that are more than are opened from one file. */
      readonly leftOut: number;
      readonly findings: ShownFindings;
      /** Of a plain text that hardly is German. */
      readonly hardlyGerman?: Recognised;
    };
