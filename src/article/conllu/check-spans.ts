import type { FormatError } from '#article/conllu/format-error.ts';
import { writeSpan } from '#article/conllu/mention-span.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { MentionPart, TracedMention } from '#article/conllu/trace-mentions.ts';

/** Mentions inside one another. A browser nests no more than 512 elements, and a person reads no more than a dozen. */
const deepest = 50;

/**
 * Whether mentions are no deeper in one another than a page can show.
 * Errors: the first one that is inside more than 49 others.
 */
export function checkDepth(mentions: readonly TracedMention[]): readonly FormatError[] {
  const starts = mentions
    .flatMap(({ parts }) => parts)
    .toSorted((a, b) => a.first - b.first || a.opening.column - b.opening.column);
  const ends = starts.map(({ last }) => last).toSorted((a, b) => a - b);
  let ended = 0;
  for (const [begun, { first, opening }] of starts.entries()) {
    while ((ends[ended] ?? first) < first) ended += 1;
    if (begun + 1 - ended > deepest)
      return [errorAt(opening, `${deepest} mentions inside one another at most`)];
  }
  return [];
}

/**
 * One stretch means one thing: *die Region* can't be both the place and its states. And no entity crosses itself: of
 * *(Lu, [der Beamte) aus Washington]* nobody knows which words mean him. Each mention is told once.
 */
export function checkSpans(mentions: readonly TracedMention[]): readonly FormatError[] {
  const bySpan = new Map<string, TracedMention>();
  const byEntity = new Map<string, TracedMention[]>();
  const errors: FormatError[] = [];
  for (const mention of mentions) {
    const span = writeSpan(mention);
    const twin = bySpan.get(span);
    if (twin === undefined) bySpan.set(span, mention);
    else errors.push(errorAt(mention.opening, `other words than "(${twin.opening.name}"`));
    const own = byEntity.get(mention.opening.eid);
    if (own) own.push(mention);
    else byEntity.set(mention.opening.eid, [mention]);
  }
  for (const own of byEntity.values()) for (const error of checkCrossing(own)) errors.push(error);
  return errors;
}

/** Of the mentions of one entity those that share words with an earlier one, and neither all of its nor all of their own. */
function checkCrossing(mentions: readonly TracedMention[]): readonly FormatError[] {
  const covering = new Map<number, number[]>();
  const sizes: number[] = [];
  return mentions.flatMap((mention, index): readonly FormatError[] => {
    const shared = new Map<number, number>();
    const ids = mention.parts.flatMap(idsOf);
    sizes.push(ids.length);
    for (const id of ids) {
      const earlier = covering.get(id) ?? [];
      for (const one of earlier) shared.set(one, (shared.get(one) ?? 0) + 1);
      earlier.push(index);
      covering.set(id, earlier);
    }
    const [crossed] =
      Array.from(shared).find(([one, count]) => count < ids.length && count < (sizes[one] ?? 0)) ?? [];
    const name = crossed === undefined ? undefined : mentions[crossed]?.opening.name;
    return name === undefined ? [] : [errorAt(mention.opening, `no words half shared with "(${name}"`)];
  });
}

function idsOf({ first, last }: MentionPart): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function errorAt({ line, column, name }: MentionPart['opening'], expected: string): FormatError {
  return { line, column, found: quoteText(`(${name}`), expected };
}
