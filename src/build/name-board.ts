import type { MapPoint } from '#article/document/map.ts';
import { type Box, type BoxAt, sizes } from '#build/measure-names.ts';

interface Taken<Candidate> {
  /** None where there is no room. */
  readonly found?: Candidate;
  /** Whether there is room on a large map only. */
  readonly isDetail: boolean;
}

/** A picture on which names take their room, one after the other. */
export interface NameBoard {
  /** How much of the lines a box covers: how many of their points. */
  readonly countCrossings: (box: Box) => number;
  /**
   * Takes the room of the candidate of the lowest cost that is free where the map is narrowest, else where it is large.
   * A candidate of infinite cost is none.
   */
  readonly take: <Candidate>(
    candidates: readonly Candidate[],
    boxOf: (candidate: Candidate) => BoxAt,
    costOf: (candidate: Candidate, box: Box) => number,
    scales?: readonly ('narrow' | 'large')[],
  ) => Taken<Candidate>;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

/** Begins with what names must not cover, dots, and with points of what they should not cover. */
export function createNameBoard(
  frame: Box,
  dots: readonly BoxAt[],
  linePoints: readonly MapPoint[],
): NameBoard {
  const taken: { readonly boxAt: BoxAt; readonly isDetail: boolean }[] = [];
  const isFree = (boxAt: BoxAt, scale: 'narrow' | 'large') => {
    const box = boxAt(sizes[scale]);
    const shown = taken.filter(({ isDetail }) => scale === 'large' || !isDetail);
    return (
      contains(frame, box) &&
      !dots.some((dotAt) => overlap(box, dotAt(sizes[scale]))) &&
      !shown.some((other) => overlap(box, other.boxAt(sizes[scale])))
    );
  };
  return {
    countCrossings: ({ left, top, right, bottom }) =>
      linePoints.filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom).length,
    take(candidates, boxOf, costOf, scales = ['narrow', 'large']) {
      for (const scale of scales) {
        const [cheapest] = candidates
          .filter((candidate) => isFree(boxOf(candidate), scale))
          .map((candidate) => ({ candidate, cost: costOf(candidate, boxOf(candidate)(sizes[scale])) }))
          .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
          .toSorted((a, b) => a.cost - b.cost);
        if (!cheapest) continue;
        const isDetail = scale === 'large';
        taken.push({ boxAt: boxOf(cheapest.candidate), isDetail });
        return { found: cheapest.candidate, isDetail };
      }
      return { isDetail: true };
    },
  };
}
