import { joinParts, type MentionSpan } from '#article/conllu/mention-span.ts';
import type { EntityMention } from '#article/conllu/parse-entities.ts';
import type { WordLine } from '#article/conllu/token.ts';

/** The IDs of a mention's words, in order. */
export function idsOf({ parts }: MentionSpan): readonly number[] {
  return parts.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** A mention with its words, and with those of them that are in no mention inside it. */
export interface MentionWords {
  readonly mention: EntityMention;
  readonly words: readonly WordLine[];
  readonly own: readonly WordLine[];
}

/** A mention with the stretches that it covers. */
interface Span {
  readonly mention: EntityMention;
  readonly ids: readonly number[];
  readonly runs: MentionSpan['parts'];
}

/** Whether all words of a mention are in another one. */
function isInside(inner: Span, outer: Span): boolean {
  return (
    inner !== outer &&
    inner.ids.length <= outer.ids.length &&
    inner.runs.every(({ first, last }) => outer.runs.some((run) => run.first <= first && last <= run.last))
  );
}

/** Finds the words of all mentions of a sentence. */
export function findWords(
  mentions: readonly EntityMention[],
  words: readonly WordLine[],
): readonly MentionWords[] {
  const spans = mentions.map((mention) => ({ mention, ids: idsOf(mention), runs: joinParts(mention) }));
  // The shortest first: of fifty mentions inside one another the first that is asked is inside all others.
  const covering = new Map<number, Span[]>();
  for (const span of spans.toSorted((a, b) => a.ids.length - b.ids.length)) {
    for (const id of span.ids) {
      const others = covering.get(id);
      if (others) others.push(span);
      else covering.set(id, [span]);
    }
  }
  return spans.map((span) => ({
    mention: span.mention,
    words: pick(words, span.ids),
    own: pick(
      words,
      span.ids.filter((id) => !covering.get(id)?.some((other) => isInside(other, span))),
    ),
  }));
}

function pick(words: readonly WordLine[], ids: readonly number[]): readonly WordLine[] {
  return ids.flatMap((id) => words[id - 1] ?? []);
}
