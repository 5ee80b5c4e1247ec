import type { Draft } from '#article/compile/draft.ts';
import { findIdentity } from '#article/compile/find-identity.ts';
import { readSpeaker } from '#article/compile/read-speaker.ts';
import type { Actor, ActorGroup } from '#article/document/actor.ts';
import { keyActors } from '#article/document/apparatus.ts';

/** The groups that somebody belongs to; minor ones to none. */
function groupsOf(entry: ReturnType<typeof findIdentity>): readonly string[] {
  return entry && 'memberOf' in entry ? entry.memberOf : [];
}

/**
 * Lists who is meant in the article: the key actors, in the groups of actors.json, then everybody and everything else
 * that is mentioned or speaks, in reading order. A key actor without a group is left out where nothing means it, and so
 * is a group that nothing means any actor of.
 */
export function listActors(draft: Draft): Draft {
  const { key } = draft.registry;
  const mentioned = new Set(draft.mentions.map(({ actor }) => actor));
  const speakers = draft.source.flatMap((sentence) => readSpeaker(sentence, draft.registry)?.identity ?? []);

  const listActor = (identity: string): Actor[] => {
    const entry = findIdentity(draft.registry, identity);
    if (!entry) return [];
    const { name, kind, role } = entry;
    const means = [identity, ...groupsOf(entry)];
    return [{ identity, name, kind, ...(role && { role }), means }];
  };
  const isMeant = (identity: string): boolean =>
    mentioned.has(identity) ||
    groupsOf(findIdentity(draft.registry, identity)).some((group) => mentioned.has(group));
  // Asked first, and listed then: a library knows many more actors than an article.
  const groups = key
    .filter((group) => group.actors.some(isMeant))
    .map((group): ActorGroup => {
      const [own] = group.group === undefined ? [] : listActor(group.group);
      if (!own) return { actors: group.actors.filter(isMeant).flatMap(listActor) };
      return { group: own, actors: group.actors.flatMap(listActor) };
    });
  const listed = new Set(keyActors({ groups }).map(({ identity }) => identity));
  const others = [...new Set([...mentioned, ...speakers])]
    .filter((identity) => !listed.has(identity))
    .flatMap(listActor);
  return { ...draft, groups, others };
}
