import { kindOfEntity } from '#article/adopt/kind-of-entity.ts';
import { type MentionName, nameMention } from '#article/adopt/name-mention.ts';
import { groupMentions } from '#article/compile/group-mentions.ts';
import { findWords } from '#article/compile/mention-words.ts';
import type { ActorRegistry } from '#article/compile/read-actors.ts';
import { compareSpans } from '#article/conllu/mention-span.ts';
import type { EntityMention } from '#article/conllu/parse-entities.ts';
import { commentValue, type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import type { ActorKind } from '#article/document/actor.ts';

/** How many are listed, and how many of them as key actors. */
const mostActors = 200;
const keyActors = 8;

/** Mentions that make an entity worth listing which has no name: of persons and their like, and of anything else. */
const fewest = { actor: 2, other: 3 };

/** The registry that a text's own entities make, in place of actors.json. */
export interface RegisteredEntities {
  readonly registry: ActorRegistry;
  /** The mentions of those that are listed, each with its identity. */
  readonly mentions: readonly EntityMention[];
  readonly nameless: ReadonlySet<string>;
  /** Entities that there are. */
  readonly entities: number;
}

interface Entity {
  readonly identity?: string;
  readonly eid: string;
  readonly mentions: EntityMention[];
  readonly types: Map<string, number>;
  readonly labels: Map<string, number>;
  name?: string;
  pronoun?: string;
}

/** A name as an identity can be: it stands in addresses and styles. */
export function writeIdentity(name: string): string {
  return name.slice(0, 100).replace(/[^\p{L}\p{M}\p{N}_.+’%]/gu, '_');
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What was counted most; of those the first. */
function usual(counts: ReadonlyMap<string, number>): string | undefined {
  let most: readonly [string, number] | undefined;
  for (const entry of counts) if (most === undefined || entry[1] > most[1]) most = entry;
  return most?.[0];
}

function learn(entity: Entity, mention: EntityMention, { name, label, isNoun }: MentionName): void {
  entity.mentions.push(mention);
  const { etype } = mention.attributes;
  if (etype !== undefined) count(entity.types, etype);
  if (name !== undefined && name.length > (entity.name?.length ?? 0)) entity.name = name;
  if (isNoun) count(entity.labels, label);
  else if (label !== '') entity.pronoun ??= label;
}

/** All that is meant, in the order in which it comes; what has one identity is one, whatever its eids. */
function collectEntities(
  sentences: readonly Sentence[],
  mentions: readonly EntityMention[],
): readonly Entity[] {
  const entities = new Map<string, Entity>();
  for (const [number, own] of groupMentions(mentions)) {
    const sentence = sentences[number];
    if (!sentence) continue;
    for (const found of findWords(own, wordsOf(sentence))) {
      const { mention } = found;
      const identity = mention.attributes.identity;
      const key = identity ? `identity ${identity}` : `${mention.document} ${mention.eid}`;
      const entity: Entity = entities.get(key) ?? {
        ...(identity && { identity }),
        eid: mention.eid,
        mentions: [],
        types: new Map(),
        labels: new Map(),
      };
      entities.set(key, entity);
      learn(entity, mention, nameMention(found));
    }
  }
  return Array.from(entities.values());
}

/** What an identity says of the name: Wikipedia's English title, of which some files write signs as `%2D`. */
function readIdentity(identity: string): string {
  const plain = identity.replaceAll('_', ' ').trim();
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function isWorthListing({ name, identity, mentions }: Entity, kind: ActorKind): boolean {
  if (name !== undefined || identity !== undefined) return true;
  return mentions.length >= (kind === 'other' ? fewest.other : fewest.actor);
}

/** The identities of those who speak, as `# speaker` has them, in order. */
function listSpeakers(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => commentValue(sentence, 'speaker') || []));
}

/**
 * Makes a registry of what a text's entities are: each is called by its longest proper name, else by its identity, else by the noun
 * that is most often its head. Listed are those with a name, and those that are mentioned often enough, two hundred at most; times and numbers
 * never. The eight that are mentioned most are the key actors.
 */
export function registerEntities(
  sentences: readonly Sentence[],
  mentions: readonly EntityMention[],
): RegisteredEntities {
  const entities = collectEntities(sentences, mentions);
  const speakers = listSpeakers(sentences);
  const listed = entities
    .flatMap((entity) => {
      const kind = kindOfEntity(usual(entity.types));
      return kind !== undefined && isWorthListing(entity, kind) ? [{ entity, kind }] : [];
    })
    .toSorted((a, b) => b.entity.mentions.length - a.entity.mentions.length)
    .slice(0, mostActors);
  const minor = new Map<string, ActorRegistry['minor'][string]>();
  const nameless = new Set<string>();
  const identified: EntityMention[] = [];
  const key: string[] = [];
  for (const { entity, kind } of listed) {
    const base = writeIdentity(entity.identity ?? entity.eid);
    let identity = base;
    for (let number = 2; minor.has(identity); number += 1) identity = `${base}_${number}`;
    const english = entity.identity === undefined ? undefined : readIdentity(entity.identity);
    const called = entity.name ?? english;
    const de = called ?? usual(entity.labels) ?? entity.pronoun ?? entity.eid;
    minor.set(identity, { name: { de, en: english ?? de }, kind, wikipedia: {} });
    if (called === undefined) nameless.add(identity);
    if (key.length < keyActors && entity.mentions.length > 1) key.push(identity);
    for (const mention of entity.mentions) identified.push({ ...mention, attributes: { identity } });
  }
  for (const speaker of Array.from(speakers).slice(0, mostActors)) {
    const name = readIdentity(speaker);
    if (!minor.has(speaker))
      minor.set(speaker, { name: { de: name, en: name }, kind: 'person', wikipedia: {} });
  }
  const inOrder = identified.toSorted((a, b) => a.sentence - b.sentence || compareSpans(a, b));
  return {
    registry: { actors: {}, minor: Object.fromEntries(minor), key: key.length > 0 ? [{ actors: key }] : [] },
    mentions: inOrder,
    nameless,
    entities: entities.length,
  };
}
