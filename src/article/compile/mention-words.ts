import type { EntityMention } from '#article/conllu/parse-entities.ts';
import type { WordLine } from '#article/conllu/token.ts';

/** The IDs of a mention's words, in order. */
export function idsOf({ parts }: Pick<EntityMention, 'parts'>): readonly number[] {
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

/** Finds the words of all mentions of a sentence. */
export function findWords(
  mentions: readonly EntityMention[],
  words: readonly WordLine[],
): readonly MentionWords[] {
  const spans = mentions.map((mention) => ({ mention, ids: idsOf(mention) }));
  const covering = new Map<number, { readonly ids: readonly number[] }[]>();
  for (const span of spans) {
    for (const id of span.ids) {
      const others = covering.get(id);
      if (others) others.push(span);
      else covering.set(id, [span]);
    }
  }
  return spans.map((span) => {
    const shared = new Map<unknown, number>();
    for (const id of span.ids) {
      for (const other of covering.get(id) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const isInside = (other: { readonly ids: readonly number[] }) =>
      other !== span && shared.get(other) === other.ids.length;
    return {
      mention: span.mention,
      words: pick(words, span.ids),
      own: pick(
        words,
        span.ids.filter((id) => !covering.get(id)?.some(isInside)),
      ),
    };
  });
}

function pick(words: readonly WordLine[], ids: readonly number[]): readonly WordLine[] {
  return ids.flatMap((id) => words.slice(id - 1, id));
}
