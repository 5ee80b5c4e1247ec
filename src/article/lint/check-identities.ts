import type { FormatError } from '#article/conllu/format-error.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import type { ParsedFile } from '#article/lint/rule.ts';

/**
 * Whether one identity has one eid in its document: with two, half of its mentions would be somebody else's.
 * Source: FORMAT.md, section 5.
 */
export function checkIdentities(sentences: readonly Sentence[]): readonly FormatError[] {
  const parsed = parseEntities(sentences);
  if (!parsed.ok) return [];
  const eids = new Map<string, string>();
  return parsed.mentions.flatMap(({ eid, attributes, document, line, column }) => {
    const { identity } = attributes;
    if (identity === undefined) return [];
    const key = `${document} ${identity}`;
    const first = eids.get(key) ?? eid;
    eids.set(key, first);
    const found = `${eid} for ${identity}`;
    return first === eid ? [] : [{ line, column, found, expected: `${first}, as before` }];
  });
}

/**
 * Whether every speaker is somebody that actors.json knows, as an actor or a minor one.
 * Source: FORMAT.md, section 3.
 */
export function checkSpeakers({ sentences, registry }: ParsedFile): readonly FormatError[] {
  return sentences
    .flatMap(({ comments }) => comments.filter(({ key }) => key === 'speaker'))
    .filter(
      ({ value = '' }) => !Object.hasOwn(registry.actors, value) && !Object.hasOwn(registry.minor, value),
    )
    .map((comment) => ({
      ...commentPlace(comment),
      found: quoteText(comment.value ?? ''),
      expected: 'an identity of actors.json',
    }));
}
