import type { ActorRegistry } from '#article/compile/read-actors.ts';

/** Whom an identity means, an actor or a minor one; nobody where it is a name that all objects know, `constructor`. */
export function findIdentity(
  { actors, minor }: ActorRegistry,
  identity: string,
): ActorRegistry['actors'][string] | ActorRegistry['minor'][string] | undefined {
  if (Object.hasOwn(actors, identity)) return actors[identity];
  return Object.hasOwn(minor, identity) ? minor[identity] : undefined;
}
