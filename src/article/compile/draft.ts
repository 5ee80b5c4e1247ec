import type { ActorRegistry } from '#article/compile/read-actors.ts';
import type { Lexicon } from '#article/compile/read-lexicon.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { EntityMention } from '#article/conllu/parse-entities.ts';
import type { Sentence as ConlluSentence } from '#article/conllu/sentence.ts';
import type { Actor, ActorGroup, ActorKind, Manner } from '#article/document/actor.ts';
import type { Analysis } from '#article/document/analysis.ts';
import type { Article, Section, Sentence } from '#article/document/article.ts';
import type { CommonForms } from '#article/document/frequency.ts';
import type { Level } from '#article/document/level.ts';

/** What is known of the article as a whole before its text is looked at. */
export type Metadata = Omit<Article, 'sections' | 'wordCount' | 'level'>;

/** A mention of who or what is known, with its anchor in the page. */
export interface ActorMention extends EntityMention {
  readonly actor: string;
  readonly kind: ActorKind;
  readonly manner: Manner;
  /** Of a pronoun. */
  readonly lemma?: string;
  readonly anchor: string;
}

/** What is known already of a text that was taken in from elsewhere, and of which the date may be unknown. */
export interface TakenIn {
  /** Its mentions; whom each means stands in `attributes.identity`. */
  readonly mentions: readonly EntityMention[];
  /** Identities that nothing in it names: *der Wolf*. */
  readonly nameless: ReadonlySet<string>;
}

/** An article half compiled: what the passes hand on, each adding what it knows. */
export interface Draft {
  readonly slug: string;
  readonly source: readonly ConlluSentence[];
  readonly registry: ActorRegistry;
  readonly commonForms: CommonForms;
  /** What dictionaries say of words; an article needs none. */
  readonly lexicon: Lexicon | undefined;
  readonly takenIn?: TakenIn;
  readonly metadata?: Metadata;
  readonly mentions: readonly ActorMention[];
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
  readonly groups: readonly ActorGroup[];
  readonly others: readonly Actor[];
  readonly wordCount: number;
  readonly level?: Level;
  readonly analysis: Analysis;
  /** What is wrong with the file, all of it: a pass reports and goes on. */
  readonly errors: readonly FormatError[];
}

/** A step of the compiler: takes the draft, returns it with its own part filled in. */
export type Pass = (draft: Draft) => Draft;
