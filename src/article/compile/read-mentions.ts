import type { ActorMention, Draft } from '#article/compile/draft.ts';
import { findIdentity } from '#article/compile/find-identity.ts';
import { groupMentions } from '#article/compile/group-mentions.ts';
import { findWords } from '#article/compile/mention-words.ts';
import { type EntityMention, type ParsedEntities, parseEntities } from '#article/conllu/parse-entities.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { commentValue, wordsOf } from '#article/conllu/sentence.ts';
import type { WordLine } from '#article/conllu/token.ts';
import type { Manner } from '#article/document/actor.ts';

/**
 * A mention names its actor by a proper noun or by the words of the actor's name (*der Vereinigten Staaten*: no proper
 * noun, and inflected, so each word of the name begins with a lemma). Words of a mention inside name something else.
 */
function tellManner(words: readonly WordLine[], own: readonly WordLine[], name: string): Manner {
  const lemmas = own.map((word) => (word.lemma ?? word.form).toLowerCase());
  const isName = name
    .toLowerCase()
    .split(' ')
    .every((part) => lemmas.some((lemma) => part.startsWith(lemma)));
  if (isName || own.some((word) => word.upos === 'PROPN')) return 'named';
  return words.every((word) => word.upos === 'PRON' || word.upos === 'DET') ? 'pronominal' : 'described';
}

/**
 * The anchor of a mention, from its first word to its last: `s1.2-5`. Where another one has these ends too, as the whole of what
 * this one has parts of, all parts are named: `s1.2-2.5-5`.
 */
function writeAnchor(sentence: string, { parts }: EntityMention, ends: ReadonlyMap<string, number>): string {
  const own = writeEnds(parts);
  const isShared = parts.length > 1 && (ends.get(own) ?? 0) > 1;
  const written = isShared ? parts.map(({ first, last }) => `${first}-${last}`).join('.') : own;
  return `${sentence}.${written}`;
}

function writeEnds(parts: EntityMention['parts']): string {
  return `${parts[0]?.first}-${parts.at(-1)?.last}`;
}

/**
 * Reads the `Entity=` marks, where that isn’t done yet, and keeps the mentions of those that actors.json knows, actors and minor ones.
 * Errors: those of the marks, and an identity that actors.json doesn't know.
 */
export function readMentions(draft: Draft): Draft {
  const { takenIn } = draft;
  const parsed: ParsedEntities = takenIn
    ? { ok: true, mentions: takenIn.mentions }
    : parseEntities(draft.source);
  if (!parsed.ok) return { ...draft, errors: [...draft.errors, ...parsed.errors] };
  const errors = [...draft.errors];
  const mentions: ActorMention[] = [];
  for (const [number, own] of groupMentions(parsed.mentions)) {
    const sentence = draft.source[number];
    if (!sentence) continue;
    const ends = new Map<string, number>();
    for (const { parts } of own) ends.set(writeEnds(parts), (ends.get(writeEnds(parts)) ?? 0) + 1);
    for (const found of findWords(own, wordsOf(sentence))) {
      const { mention, words } = found;
      const actor = mention.attributes.identity;
      if (!actor) continue;
      const entry = findIdentity(draft.registry, actor);
      if (!entry) {
        const { line, column } = mention;
        errors.push({
          line,
          column,
          found: `identity ${quoteText(actor)}`,
          expected: 'an identity of actors.json',
        });
        continue;
      }
      const name = takenIn?.nameless.has(actor) ? '' : entry.name.de;
      const manner = tellManner(words, found.own, name);
      const anchor = writeAnchor(commentValue(sentence, 'sent_id') ?? '', mention, ends);
      const lemma = manner === 'pronominal' ? (words[0]?.lemma ?? words[0]?.form) : undefined;
      const { kind } = entry;
      mentions.push({ ...mention, actor, kind, manner, ...(lemma !== undefined && { lemma }), anchor });
    }
  }
  return { ...draft, mentions, errors };
}
