import type { PrintedEntry } from '#article/document/lexicon.ts';
import type { Stamped } from '#keep/stamp.ts';

/** Where an expression stands: the slug of the article, the id of the sentence, and its word IDs in order. */
export interface ExpressionPlace {
  readonly article: string;
  readonly sentence: string;
  readonly words: readonly number[];
}

/** Offsets of start and end in a text, in UTF-16 units; the end is not part of it. */
export type TextRange = readonly [start: number, end: number];

/** What the article says of an expression: all that a card shows, so that none needs the article. */
export interface ExpressionContent {
  /** As a dictionary prints it, gender and principal form included: *der Außenminister*, *bekannt|geben*. */
  readonly dictionary: string;
  /** What it means where it was saved. */
  readonly gloss?: string;
  /** What a dictionary says of it; none where the article has no lexicon, and in what was saved before there was one. */
  readonly entry?: PrintedEntry;
  /** The German sentence as it is printed. */
  readonly sentence: string;
  readonly translation?: string;
  /** Where its printed words stand in `sentence`, in order and apart. */
  readonly ranges: readonly TextRange[];
}

/** How well a reader knew a card, in the order of the keys 1 to 4. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;

export type Grade = (typeof grades)[number];

/** One answer to a card, and when it was given, in milliseconds since 1970. */
export interface Review {
  readonly at: number;
  readonly grade: Grade;
}

/** The order of reviews: by time, and of the same millisecond, which two devices may have, by grade. */
export function compareReviews(a: Review, b: Review): number {
  return a.at - b.at || grades.indexOf(a.grade) - grades.indexOf(b.grade);
}

/**
 * An expression that a reader keeps. Each part that can change by itself has its own time, so that two copies can be
 * merged without loss. What the scheduler remembers is not in it: it follows from the reviews, see `memoryOf`.
 */
export interface SavedExpression {
  /** See `expressionId`. */
  readonly id: string;
  readonly place: ExpressionPlace;
  /** When it was first saved, in milliseconds since 1970. */
  readonly created: number;
  readonly content: Stamped<ExpressionContent>;
  /** The reader's own words; empty where there are none. */
  readonly note: Stamped<string>;
  /** The reader's own mark, whatever the scheduler thinks. */
  readonly known: Stamped<boolean>;
  /** Deleted ones are kept, for undo, and so that an older backup doesn't bring them back unasked. */
  readonly deleted: Stamped<boolean>;
  /** In their order, each once. */
  readonly reviews: readonly Review[];
  /** For each time that the reader has reset the card, the times of the reviews that don't count since; none of most. */
  readonly resets?: Stamped<readonly (readonly number[])[]>;
}

/** The id of an expression, the same whenever and wherever it is saved. No id of a sentence holds a slash. */
export function expressionId({ article, sentence, words }: ExpressionPlace): string {
  return `${article}/${sentence}/${words.join('+')}`;
}
