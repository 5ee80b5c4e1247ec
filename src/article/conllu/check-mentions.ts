import { checkDepth, checkSpans } from '#article/conllu/check-spans.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { EntityAttribute } from '#article/conllu/parse-entity-opening.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import type { TracedMention } from '#article/conllu/trace-mentions.ts';

/**
 * What is wrong with the mentions of one sentence, once their brackets are right.
 * Errors: more than 50 inside one another; a shorter mention opened before a longer one on the same word; two mentions of the
 * same words, or two of one entity that cross; a head that is no number of a word in the mention; parts of one mention that
 * say different things.
 * Source: ufal.mff.cuni.cz/corefud, file format.
 */
export function checkMentions(
  sentence: Sentence,
  mentions: readonly TracedMention[],
): readonly FormatError[] {
  const tooDeep = checkDepth(mentions);
  // Whatever else is said of each with each other would be said thousands of times.
  if (tooDeep.length > 0) return tooDeep;
  const emptyBefore = countEmptyNodes(sentence);
  return [
    ...checkOrder(mentions),
    ...checkSpans(mentions),
    ...mentions.flatMap((mention) => [...checkHead(mention, emptyBefore), ...checkParts(mention)]),
  ];
}

/**
 * Whether all mentions of one eid, in the whole file, are of one type and one identity: *er* is Antony Blinken as much
 * as *der amerikanische Außenminister*.
 * Errors: a mention with another etype or identity than the first of its eid, or without the one that it has.
 * Source: ufal.mff.cuni.cz/corefud, file format; FORMAT.md, section 5.
 */
export function checkEntities(mentions: readonly TracedMention[]): readonly FormatError[] {
  const firsts = new Map<string, TracedMention>();
  return mentions.flatMap((mention) => {
    const first = firsts.get(mention.opening.eid);
    if (first === undefined) firsts.set(mention.opening.eid, mention);
    return first === undefined
      ? []
      : ['etype', 'identity'].flatMap((name) => checkSame(name, mention, first));
  });
}

function checkSame(name: string, mention: TracedMention, first: TracedMention): readonly FormatError[] {
  const value = mention.opening.attributes.get(name);
  const expected = first.opening.attributes.get(name);
  if (value?.value === expected?.value) return [];
  const { eid, line } = first.opening;
  const found = value === undefined ? `${eid} without ${name}` : quoteText(value.value);
  const wanted = expected === undefined ? `no ${name}` : quoteText(expected.value);
  return [
    { ...placeOf(value ?? mention.opening), found, expected: `${wanted}, as for ${eid} in line ${line}` },
  ];
}

function checkOrder(mentions: readonly TracedMention[]): readonly FormatError[] {
  const parts = mentions
    .flatMap((mention) => mention.parts)
    .toSorted((a, b) => a.first - b.first || a.opening.column - b.opening.column);
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    if (before === undefined || before.first !== part.first || before.last >= part.last) return [];
    const found = quoteText(`(${part.opening.name}`);
    const expected = `the longer mention first, before "(${before.opening.name}"`;
    return [{ ...placeOf(part.opening), found, expected }];
  });
}

/** How many empty nodes stand before each word, by its ID, and behind the last one. */
function countEmptyNodes({ tokens }: Sentence): readonly number[] {
  const counts = [0];
  let count = 0;
  for (const token of tokens) {
    if (token.kind === 'word') counts.push(count);
    else if (token.kind === 'empty') count += 1;
  }
  return counts;
}

function checkHead(mention: TracedMention, emptyBefore: readonly number[]): readonly FormatError[] {
  const head = mention.opening.attributes.get('head');
  if (head === undefined) return [];
  // An empty node inside a mention counts as one of its words.
  const sizes = mention.parts.map(
    ({ first, last }) => last - first + 1 + (emptyBefore[last] ?? 0) - (emptyBefore[first] ?? 0),
  );
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (/^[1-9]\d*$/.test(head.value) && Number(head.value) <= size) return [];
  const expected = `the head's number in the mention, 1 to ${size}`;
  return [{ ...placeOf(head), found: quoteText(head.value), expected }];
}

function checkParts(mention: TracedMention): readonly FormatError[] {
  return mention.parts.flatMap(({ opening }) =>
    Array.from(opening.attributes).flatMap(([name, value]) => {
      const first: EntityAttribute | undefined = mention.opening.attributes.get(name);
      if (first?.value === value.value) return [];
      const expected = `${first === undefined ? 'nothing' : quoteText(first.value)}, as in part 1`;
      return [{ ...placeOf(value), found: quoteText(value.value), expected }];
    }),
  );
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }) {
  return { line, column };
}
