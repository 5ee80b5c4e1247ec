import type { Actor, ActorGroup } from '#article/document/actor.ts';
import type { BackgroundNote } from '#article/document/background.ts';
import type { Localized } from '#article/document/language.ts';
import type { ArticleMap } from '#article/document/map.ts';
import type { Source } from '#article/document/record.ts';

/** A step of a journey or of events, as the article tells it. */
export interface TimelineStep {
  /** When, as the article says it: *am Dienstag*. */
  readonly when: Localized;
  readonly what: Localized;
  /** The sentence that tells it. */
  readonly sentence: string;
  /** Identity of the place where it happens. */
  readonly place?: string;
  /** ISO 8601, of the first day and of the last: what is certain and the article doesn't say. */
  readonly date?: readonly [first: string, last?: string];
}

/** What the edition adds to the page, and where it is from. */
export interface Addition {
  readonly what: Localized;
  readonly sources: readonly Source[];
}

/** Words of the article that another version of it has otherwise. */
export interface ChangedWords {
  readonly sentence: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Another place where the article stands or stood, with what is known of it and what isn't. */
export interface Version {
  readonly what: Localized;
  readonly source: Source;
  readonly changes: readonly ChangedWords[];
}

/** What stands beside the text and round it, made for the edition: who is meant, what happens when, what is from where. */
export interface Apparatus {
  /** The key actors, in the edition's order. */
  readonly groups: readonly ActorGroup[];
  /** Who and what else is mentioned, or speaks, in the order in which they come. */
  readonly others: readonly Actor[];
  readonly timeline: readonly TimelineStep[];
  readonly map?: ArticleMap;
  readonly additions: readonly Addition[];
  /** The words of the article have dictionary entries, whose forms are of others. */
  readonly hasLexicon?: true;
  /** What the claims were held against, and how much of it could be read. */
  readonly record?: { readonly about: Localized; readonly sources: readonly Source[] };
  readonly background: readonly BackgroundNote[];
  readonly versions: readonly Version[];
}

/** The key actors in their order, each group before its members. */
export function keyActors({ groups }: Pick<Apparatus, 'groups'>): readonly Actor[] {
  return groups.flatMap(({ group, actors }) => [...(group ? [group] : []), ...actors]);
}

/** All actors of an article, key actors first. */
export function allActors(apparatus: Apparatus): readonly Actor[] {
  return [...keyActors(apparatus), ...apparatus.others];
}

/** The actor with an identity. */
export function findActor(apparatus: Apparatus, identity: string): Actor | undefined {
  return allActors(apparatus).find((actor) => actor.identity === identity);
}
