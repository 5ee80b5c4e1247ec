import type { Localized } from '#article/document/language.ts';

/** What the shelf says of an article of the edition, which the page was built with. */
export interface EditionEntry {
  readonly slug: string;
  readonly title: Localized;
  /** ISO 8601, as exact as it is known. */
  readonly date?: string;
  readonly words: number;
  /** What it has, by the marks of the layers: `LEMMA`, `Gloss`, `# text_en`. */
  readonly layers: readonly string[];
}
