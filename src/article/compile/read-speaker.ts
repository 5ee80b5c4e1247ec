import { findIdentity } from '#article/compile/find-identity.ts';
import type { ActorRegistry } from '#article/compile/read-actors.ts';
import { commentValue, type Sentence } from '#article/conllu/sentence.ts';
import type { Speaker } from '#article/document/actor.ts';

/** Whose claim a sentence reports, if `# speaker` names somebody that actors.json knows, an actor or not. */
export function readSpeaker(sentence: Sentence, registry: ActorRegistry): Speaker | undefined {
  const identity = commentValue(sentence, 'speaker') ?? '';
  const name = findIdentity(registry, identity)?.name;
  return name && { identity, name };
}
