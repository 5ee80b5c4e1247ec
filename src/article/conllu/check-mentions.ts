import { checkDepth, checkSpans } from '#article/conllu/check-spans.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { EntityAttribute } from '#article/conllu/parse-entity-opening.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { TracedMention } from '#article/conllu/trace-mentions.ts';

/**
 * What is wrong with the mentions of one sentence, once their brackets are right.
 * Errors: more than 50 inside one another; a shorter mention opened before a longer one on the same word; two mentions of the
 * same words, or two of one entity that cross; a head that is no number of a word in the mention; parts of one mention that
 * say different things.
 * Source: ufal.mff.cuni.cz/corefud, file format.
 */
export function checkMentions(mentions: readonly TracedMention[]): readonly FormatError[] {
  const tooDeep = checkDepth(mentions);
  // Whatever else is said of each with each other would be said thousands of times.
  if (tooDeep.length > 0) return tooDeep;
  return [
    ...checkOrder(mentions),
    ...checkSpans(mentions),
    ...mentions.flatMap((mention) => [...checkHead(mention), ...checkParts(mention)]),
  ];
}

/**
 * Whether all mentions of one eid, in a document, are of one type and one identity: *er* is Antony Blinken as much
 * as *der amerikanische Außenminister*. What most of them say is what is meant, or one slip on the first mention would
 * be told of all the others.
 * Errors: a mention with another etype or identity than the others of its eid, or without the one that they have.
 * Source: ufal.mff.cuni.cz/corefud, file format; FORMAT.md, section 5.
 */
export function checkEntities(mentions: readonly TracedMention[]): readonly FormatError[] {
  const entities = new Map<string, TracedMention[]>();
  for (const mention of mentions) {
    const others = entities.get(mention.opening.eid);
    if (others === undefined) entities.set(mention.opening.eid, [mention]);
    else others.push(mention);
  }
  return Array.from(entities.values()).flatMap((those) =>
    ['etype', 'identity'].flatMap((name) => checkSame(name, those)),
  );
}

function checkSame(name: string, mentions: readonly TracedMention[]): readonly FormatError[] {
  const tellValue = ({ opening }: TracedMention) => opening.attributes.get(name)?.value;
  const model = findUsual(mentions, tellValue);
  if (model === undefined) return [];
  const { eid, line } = model.opening;
  const usual = tellValue(model);
  return mentions
    .filter((mention) => tellValue(mention) !== usual)
    .map(({ opening }) => {
      const value = opening.attributes.get(name);
      const found = value === undefined ? `${eid} without ${name}` : quoteText(value.value);
      const wanted = usual === undefined ? `no ${name}` : quoteText(usual);
      return { ...placeOf(value ?? opening), found, expected: `${wanted}, as for ${eid} in line ${line}` };
    });
}

/** The first mention that says what most say; where as many say one thing as another, what is said first. */
function findUsual(
  mentions: readonly TracedMention[],
  tellValue: (mention: TracedMention) => string | undefined,
): TracedMention | undefined {
  const counts = new Map<string | undefined, number>();
  for (const mention of mentions) counts.set(tellValue(mention), (counts.get(tellValue(mention)) ?? 0) + 1);
  const [most] = Array.from(counts.values()).toSorted((a, b) => b - a);
  return mentions.find((mention) => counts.get(tellValue(mention)) === most);
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

function checkHead(mention: TracedMention): readonly FormatError[] {
  const head = mention.opening.attributes.get('head');
  if (head === undefined) return [];
  const size = mention.parts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
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
