import type { Inline, Mention, Run, Word } from '#article/document/inline.ts';

/** A printed word or sign, or the words of an expression that stand side by side, and the space between it and the next. */
export interface Piece {
  readonly inline: string | Word | Run;
  readonly space: string;
}

/** A part of a mention, as indices of pieces; both ends belong to it. */
export interface Stretch extends Omit<Mention, 'inlines' | 'rest'> {
  readonly first: number;
  readonly last: number;
  /** Where the relative clause begins; `last + 1` without one. */
  readonly rest: number;
}

function inReadingOrder(a: Stretch, b: Stretch): number {
  return a.first - b.first || b.last - a.last;
}

/** Joins neighbouring strings: the page needs no seam between *Antony* and *Blinken*. */
function joinStrings(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const previous = joined.at(-1);
    if (inline === '') continue;
    if (typeof inline === 'string' && typeof previous === 'string')
      joined[joined.length - 1] = previous + inline;
    else joined.push(inline);
  }
  return joined;
}

/** What of the stretches lies between two pieces, `to` not included; only the beginning keeps the anchor, the rest refers to it. */
function cut(stretches: readonly Stretch[], from: number, to: number): readonly Stretch[] {
  return stretches
    .filter((stretch) => Math.max(stretch.first, from) <= Math.min(stretch.last, to - 1))
    .map(({ id, ...stretch }): Stretch => {
      const first = Math.max(stretch.first, from);
      const last = Math.min(stretch.last, to - 1);
      const rest = Math.min(Math.max(stretch.rest, first), last + 1);
      if (id === undefined) return { ...stretch, first, last, rest };
      return { ...stretch, ...(first === stretch.first ? { id } : { continues: id }), first, last, rest };
    });
}

/** Takes from the end of a queue what begins at a piece or before it. */
function takeUpTo(queue: Stretch[], piece: number): readonly Stretch[] {
  const taken: Stretch[] = [];
  for (let next = queue.at(-1); next && next.first <= piece; next = queue.at(-1)) {
    taken.push(next);
    queue.pop();
  }
  return taken;
}

/**
 * Nests mentions into the pieces of a sentence. Where two cross, as in *(Kasachstans und [Russlands) Ölleitungen]*,
 * the second is drawn in two stretches, for elements can't cross.
 */
export function nestMentions(pieces: readonly Piece[], stretches: readonly Stretch[]): readonly Inline[] {
  /** Inlines of pieces from `from` up to, not including, `to`, without the space after the last one. */
  const nest = (from: number, to: number, inside: readonly Stretch[]): readonly Inline[] => {
    const inlines: Inline[] = [];
    const spaceAfter = (index: number): string => (index + 1 < to ? (pieces[index]?.space ?? '') : '');
    const plain = (start: number, end: number): void => {
      for (const [offset, piece] of pieces.slice(start, end).entries()) {
        inlines.push(piece.inline, spaceAfter(start + offset));
      }
    };
    // What comes next is at its end.
    const queue = inside.toSorted(inReadingOrder).reverse();
    let at = from;
    for (let outer = queue.pop(); outer; outer = queue.pop()) {
      const { first, last, rest, ...mention } = outer;
      const inner = takeUpTo(queue, last);
      plain(at, first);
      const named = nest(first, rest, cut(inner, first, rest));
      const clause = nest(rest, last + 1, cut(inner, rest, last + 1));
      inlines.push(
        { ...mention, inlines: named, ...(clause.length > 0 && { rest: clause }) },
        spaceAfter(last),
      );
      // What crosses the end goes on behind it, in a stretch of its own.
      const crossing = cut(inner, last + 1, to);
      if (crossing.length > 0) {
        const next = [...crossing, ...takeUpTo(queue, last + 1)].toSorted(inReadingOrder);
        for (const stretch of next.reverse()) queue.push(stretch);
      }
      at = last + 1;
    }
    plain(at, to);
    return joinStrings(inlines);
  };
  return nest(0, pieces.length, stretches);
}
