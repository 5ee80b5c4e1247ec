import type { Draft } from '#article/compile/draft.ts';
import { readSpeaker } from '#article/compile/read-speaker.ts';
import type { Actor, ActorGroup } from '#article/document/actor.ts';

/**
 * Lists who is meant in the article: the key actors, in the groups of actors.json, then everybody and everything else
 * that is mentioned or speaks, in reading order. A key actor without a group is left out where nothing means it, and so
 * is a group that nothing means any actor of.
 */
export function listActors(draft: Draft): Draft {
  const { actors, minor, key } = draft.registry;
  const mentioned = new Set(draft.mentions.map(({ actor }) => actor));
  const speakers = draft.source.flatMap((sentence) => readSpeaker(sentence, draft.registry)?.identity ?? []);

  const listActor = (identity: string): Actor[] => {
    const actor = actors[identity];
    const entry = actor ?? minor[identity];
    if (!entry) return [];
    const { name, kind, role } = entry;
    const means = [identity, ...(actor?.memberOf ?? [])];
    return [{ identity, name, kind, ...(role && { role }), means }];
  };
  const isMeant = (identity: string): boolean =>
    mentioned.has(identity) || (actors[identity]?.memberOf ?? []).some((group) => mentioned.has(group));
  // Asked first, and listed then: a library knows many more actors than an article.
  const groups = key
    .filter((group) => group.actors.some(isMeant))
    .map((group): ActorGroup => {
      const entry = group.group === undefined ? undefined : actors[group.group];
      if (!entry) return { actors: group.actors.filter(isMeant).flatMap(listActor) };
      return { group: { name: entry.name, role: entry.role }, actors: group.actors.flatMap(listActor) };
    });
  const listed = new Set(groups.flatMap((group) => group.actors.map(({ identity }) => identity)));
  const others = [...new Set([...mentioned, ...speakers])]
    .filter((identity) => !listed.has(identity))
    .flatMap(listActor);
  return { ...draft, groups, others };
}
