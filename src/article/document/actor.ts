import type { Localized } from '#article/document/language.ts';

/** `other` is only who or what a file from elsewhere means, and doesn't say of which kind it is. */
export type ActorKind = 'person' | 'country' | 'group' | 'organization' | 'place' | 'event' | 'other';

/** How a mention means its actor: by name, by description (*der Beamte*) or by a pronoun (*er*). */
export type Manner = 'named' | 'described' | 'pronominal';

/** Who or what is meant in an article: a key actor, or one of the others. */
export interface Actor {
  /** Wikipedia's English title with `_`, or a plain English name: the key that mentions, URLs and actors.json share. */
  readonly identity: string;
  readonly name: Localized;
  readonly kind: ActorKind;
  /** What the actor was at the time of the article; only key actors need one. */
  readonly role?: Localized;
  /** Identities whose mentions mean this actor: its own first, then those of its groups. */
  readonly means: readonly string[];
}

/** Whose claim a sentence reports. */
export interface Speaker {
  readonly identity: string;
  readonly name: Localized;
}

/** Actors under the name of another one, C5+1 for instance; the first ones stand without. */
export interface ActorGroup {
  readonly group?: Actor;
  readonly actors: readonly Actor[];
}
