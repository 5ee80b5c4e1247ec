import type { ActorMention, Draft } from '#compile/draft.ts';
import type { Actor } from '#document/actor.ts';

/**
 * Lists the key actors with the places of their mentions: by name, and together with others, which is where a group
 * that they belong to is meant (*die fünf Länder*). An article that none of them stands in lists none.
 */
export function listActors(draft: Draft): Draft {
  const { actors, key } = draft.registry;
  const placesOf = (means: (mention: ActorMention) => boolean): readonly string[] =>
    draft.mentions.filter(means).map(({ anchor }) => anchor);

  const listActor = (identity: string): Actor[] => {
    const entry = actors[identity];
    if (!entry) return [];
    const { name, kind, role, memberOf } = entry;
    return [
      {
        identity,
        name,
        kind,
        role,
        named: placesOf((mention) => mention.actor === identity && mention.manner === 'named'),
        together: placesOf((mention) => memberOf.includes(mention.actor)),
        means: [identity, ...memberOf],
      },
    ];
  };
  const present = key.map((group) => ({
    ...group,
    actors: group.actors
      .flatMap(listActor)
      .filter((actor) => group.group !== undefined || actor.named.length + actor.together.length > 0),
  }));
  const actorGroups = present
    .filter((group) => group.actors.some((actor) => actor.named.length + actor.together.length > 0))
    .map((group) => {
      const entry = group.group === undefined ? undefined : actors[group.group];
      return { ...(entry && { group: { name: entry.name, role: entry.role } }), actors: group.actors };
    });
  return { ...draft, actorGroups };
}
