import type { Speaker } from '#article/document/actor.ts';
import type { Genre } from '#article/document/genre.ts';
import type { Inline } from '#article/document/inline.ts';
import type { Localized } from '#article/document/language.ts';
import type { Level } from '#article/document/level.ts';
import type { ClaimRecord } from '#article/document/record.ts';

/** A sentence of the article; headings and the byline are sentences too. */
export interface Sentence {
  /** `# sent_id`, the sentence's anchor in the page. */
  readonly id: string;
  readonly inlines: readonly Inline[];
  /** Fluent English, as a newspaper would print it. */
  readonly translation?: string;
  /** The same in plain German (BCP 47 `de-simple`), for readers at A2 or B1. */
  readonly simple?: string;
  /** Whose claim it reports; nobody's where the paper speaks for itself. */
  readonly speaker?: Speaker;
  /** What was really said, as far as the edition has looked it up. */
  readonly record?: ClaimRecord;
}

/** A paragraph of running text, a stanza, of which each sentence is a line, or the line that names the author. */
export interface Block {
  readonly kind: 'paragraph' | 'stanza' | 'byline';
  readonly sentences: readonly Sentence[];
}

/** A part of the article that can be jumped to; the opening has no heading. */
export interface Section {
  /** `# newpar id`, the section's anchor in the page, stable for ever. */
  readonly id: string;
  readonly heading?: Sentence;
  readonly blocks: readonly Block[];
}

/** What a list of articles says of one without loading it. */
export interface ArticleSummary {
  readonly slug: string;
  readonly title: Localized;
  /** ISO 8601, as exact as it is known: `2023-02` or `2023-02-28`. Of a text from elsewhere it may not be known. */
  readonly dateCreated?: string;
}

/** What a list of all texts says of an article besides. */
export interface ListedArticle extends ArticleSummary, Pick<Article, 'wordCount'> {
  /** What it has, by the marks of its file: `Gloss`, `# text_en`. */
  readonly layers: readonly string[];
}

/** An article with all that the page shows of it: plain data, made by the compiler, rendered as it is. */
export interface Article extends ArticleSummary {
  /** Whether the headline is the source's own or the edition's. */
  readonly titleBy: 'source' | 'editorial';
  /** BCP 47, of a text that is in another language than German; empty where nothing tells it. */
  readonly language?: string;
  readonly author?: string;
  readonly genre?: Genre;
  readonly sourceURL?: string;
  readonly rights?: Localized;
  /** Who made the glosses, translations and mentions, and how they were checked. */
  readonly annotation?: Localized;
  /** Words of running text, contractions counted once, punctuation not at all. */
  readonly wordCount: number;
  /** How hard it is to read; nothing where it has no sentence in a paragraph. */
  readonly level?: Level;
  readonly sections: readonly Section[];
}

/** The language of the words of a text: BCP 47, empty where nothing tells it. */
export function textLanguage({ language }: Pick<Article, 'language'>): string {
  return language ?? 'de';
}
