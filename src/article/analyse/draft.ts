import type { Candidate, Candidates } from '#article/analyse/candidate.ts';
import type { Cells } from '#article/analyse/cells.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import type { Weights } from '#article/analyse/tagger.ts';

/** A word on its way through the passes. */
export interface DraftWord {
  readonly form: string;
  readonly candidates: Candidates;
  /** A part of speech with a tag of STTS, as the tagger gives it: `VERB VVFIN`. */
  readonly tag: string;
  /** What it may be with this tag, the likeliest first; one is guessed where nothing is known. */
  readonly options: readonly Candidate[];
  /** What is left of its cases, genders and numbers. */
  readonly cells: Cells;
  /** The word of the same sentence that it makes one verb with, by place: *gab* and *bekannt* have each other. */
  readonly partner?: number;
  /** Whether indicative and subjunctive are the same form. */
  readonly isMoodOpen?: boolean;
}

/** What all passes ask. */
export interface Knowledge {
  readonly table: FormTable;
  readonly weights: Weights;
  /** Forms with a capital that the text has: of *Blinkens* it is a question whether *Blinken* is there too. */
  readonly names: ReadonlySet<string>;
  /** What follows a given name somewhere in the text: it is a name wherever it stands. */
  readonly surnames: ReadonlySet<string>;
  /** Lemmas of what the text tells to be nouns, by an article or a plural. */
  readonly nouns: ReadonlySet<string>;
}

/** A pass over the words of a sentence. */
export type Pass = (words: readonly DraftWord[], knowledge: Knowledge) => readonly DraftWord[];

/** What a word’s tag says of it. */
export function uposOf({ tag }: DraftWord): string {
  return tag.slice(0, tag.indexOf(' '));
}

export function xposOf({ tag }: DraftWord): string {
  return tag.slice(tag.indexOf(' ') + 1);
}
