import type { Localized } from '#document/language.ts';

export type ActorKind = 'person' | 'country' | 'group' | 'organization';

/** A key actor as the sidebar lists it. */
export interface Actor {
  /** Wikipedia's English title with `_`: the key that mentions, URLs and actors.json share. */
  readonly identity: string;
  readonly name: Localized;
  readonly kind: ActorKind;
  /** What the actor was at the time of the article. */
  readonly role: Localized;
  /** Anchors of the mentions by name, in reading order. */
  readonly named: readonly string[];
  /** Anchors of mentions of a group that the actor belongs to: *die fünf Länder* means Kyrgyzstan too. */
  readonly together: readonly string[];
  /** Identities whose mentions mean this actor: its own, and those of its groups. */
  readonly means: readonly string[];
}

/** Actors under one name, C5+1 for instance; the first ones stand without. */
export interface ActorGroup {
  readonly group?: { readonly name: Localized; readonly role: Localized };
  readonly actors: readonly Actor[];
}
