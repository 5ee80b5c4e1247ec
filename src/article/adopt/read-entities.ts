import { readNames } from '#article/adopt/read-names.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { compareSpans, endOf, startOf, writeSpan } from '#article/conllu/mention-span.ts';
import { type EntityMention, locateMentions } from '#article/conllu/parse-entities.ts';
import { splitEntityNames } from '#article/conllu/parse-entity-names.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { traceMentions } from '#article/conllu/trace-mentions.ts';

/** Brackets in a sentence that are looked at, mentions on a word, and words of all mentions together: more are no annotation. */
const mostBrackets = 500;
const deepest = 50;
const mostWords = 10_000;

/** What a bracket says first in all of CorefUD, where nothing declares it. */
const usualNames: readonly string[] = ['eid', 'etype'];

/** The mentions of a text that can be shown. */
export interface ReadEntities {
  readonly mentions: readonly EntityMention[];
  /** Sentences whose brackets can't be read. */
  readonly broken: number;
  /** Whether they are no entities, but names that a parser found. */
  readonly areNames: boolean;
  /** Whether brackets are there that no `# global.Entity` explains. */
  readonly isUndeclared: boolean;
}

function countBrackets({ tokens }: Sentence): number {
  let count = 0;
  for (const { misc } of tokens) {
    const value = miscValue(misc, 'Entity') ?? '';
    for (let at = value.indexOf('('); at !== -1 && count <= mostBrackets; at = value.indexOf('(', at + 1))
      count += 1;
  }
  return count;
}

/**
 * Mentions as a page can show them: each of words, of other words than those before, on no word more than fifty at once,
 * and as many as a sentence can have.
 */
function pickShown(mentions: readonly EntityMention[]): readonly EntityMention[] {
  const spans = new Set<string>();
  let open: readonly EntityMention[] = [];
  let words = 0;
  return mentions
    .filter(({ parts }) => parts.length > 0)
    .toSorted(compareSpans)
    .filter((mention) => {
      const span = writeSpan(mention);
      open = open.filter((other) => endOf(other) >= startOf(mention));
      const length = mention.parts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
      if (spans.has(span) || open.length >= deepest || words + length > mostWords) return false;
      words += length;
      spans.add(span);
      open = [...open, mention];
      return true;
    });
}

/**
 * Reads the mentions of a text from elsewhere: by whatever attributes its file declares, with any etype. A sentence whose brackets
 * are wrong has none, all others have theirs. Where a file has no entities, the names that its parser found are its mentions.
 * @param declared the value of `# global.Entity`
 * @param documents the number of each sentence's document, from 0
 */
export function readEntities(
  sentences: readonly Sentence[],
  declared: string | undefined,
  documents: readonly number[],
): ReadEntities {
  const names = declared === undefined ? undefined : splitEntityNames(declared);
  const mentions: EntityMention[] = [];
  let broken = 0;
  let marked = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (!sentence.tokens.some(({ misc }) => misc.some(({ key }) => key === 'Entity'))) continue;
    marked += 1;
    const isTooMuch = countBrackets(sentence) > mostBrackets;
    const traced = isTooMuch ? undefined : traceMentions(sentence, names ?? usualNames);
    if (!traced?.isBracketed) {
      broken += 1;
      continue;
    }
    const place = { sentence: index, document: documents[index] ?? 0 };
    const named = traced.value.filter(({ opening }) => opening.eid !== '');
    for (const mention of pickShown(locateMentions(named, sentence, place))) mentions.push(mention);
  }
  if (marked === 0) {
    const found = readNames(sentences, documents);
    return { mentions: found, broken, areNames: found.length > 0, isUndeclared: false };
  }
  return { mentions, broken, areNames: false, isUndeclared: names === undefined };
}
