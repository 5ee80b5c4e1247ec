import type {
  ChartedLine,
  ChartedPlace,
  ChartedState,
  ChartedWord,
  MapPoint,
  MapSide,
  StateSetting,
} from '#article/document/map.ts';
import {
  aroundDot,
  type Box,
  besideDot,
  besideLine,
  overGround,
  overState,
  sizes,
} from '#build/measure-names.ts';
import { createNameBoard, type NameBoard } from '#build/name-board.ts';
import { makeArea, type Trace } from '#build/trace-path.ts';

/** What names are placed on: the picture, and all that is drawn. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly places: readonly { readonly place: ChartedPlace; readonly at: MapPoint }[];
  readonly states: readonly { readonly state: ChartedState; readonly outline: readonly Trace[] }[];
  readonly lines: readonly { readonly line: ChartedLine; readonly course: readonly Trace[] }[];
  readonly around: readonly { readonly word: ChartedWord; readonly at: MapPoint }[];
}

/** Where the names stand, in the order of the ground. */
export interface PlacedNames {
  readonly places: readonly { readonly side?: MapSide; readonly isDetail: boolean }[];
  readonly states: readonly { readonly label: MapPoint; readonly setting: StateSetting }[];
  readonly lines: readonly { readonly label?: MapPoint; readonly isDetail: boolean }[];
  readonly around: readonly { readonly label?: MapPoint; readonly isDetail: boolean }[];
}

type IsWithin = (point: MapPoint) => boolean;

/** In the order in which they are tried: right of the dot is where a name is looked for. */
const sides: readonly MapSide[] = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw'];
/** Between the points that are tried, and between those of a line. */
const step = 3;
/** How far from a line its name may stand. */
const reach = 24;
/** How far a word for what is round about may stand from where it should. */
const leeway = 12;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, n) => from + n * step);
}

/** Points all over a box. */
function cover({ left, top, right, bottom }: Box): readonly MapPoint[] {
  return range(left, right).flatMap((x) => range(top, bottom).map((y): MapPoint => [x, y]));
}

/** Points in even distances along a course. */
function follow({ points }: Trace): readonly MapPoint[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    return range(0, length).map((way): MapPoint => {
      const part = way / (length || 1);
      return [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
    });
  });
}

function share(points: readonly MapPoint[], isWithin: IsWithin): number {
  return points.filter(isWithin).length / points.length;
}

function measureGap([x, y]: MapPoint, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** As far in its state as may be, off the other states and off lines, and in the middle. */
function placeState(
  board: NameBoard,
  { name }: ChartedState,
  bounds: Box,
  isOwn: IsWithin,
  others: readonly IsWithin[],
): PlacedNames['states'][number] {
  const middle: MapPoint = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  const size = bounds.right - bounds.left + bounds.bottom - bounds.top;
  const candidates = (setting: StateSetting) => cover(bounds).map((label) => ({ label, setting }));
  const boxOf = ({ label, setting }: PlacedNames['states'][number]) => overState(label, name, setting);
  const costOf = (candidate: PlacedNames['states'][number]) =>
    Object.values(sizes).reduce((sum, scale) => {
      const box = boxOf(candidate)(scale);
      const covered = cover(box);
      const strange = others.reduce((shares, isOther) => shares + share(covered, isOther), 0);
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const offCentre = Math.hypot(x - middle[0], y - middle[1]) / size;
      return sum + 1 - share(covered, isOwn) + strange / 2 + board.countCrossings(box) / 2 + offCentre;
    }, 0);
  const { found: wide } = board.take(
    candidates('wide'),
    boxOf,
    (candidate, box) => {
      const fits = board.countCrossings(box) === 0 && share(cover(box), isOwn) === 1;
      return fits ? costOf(candidate) : Number.POSITIVE_INFINITY;
    },
    ['narrow'],
  );
  const close = () => board.take([...candidates('middle'), ...candidates('start')], boxOf, costOf).found;
  return wide ?? close() ?? { label: middle, setting: 'middle' };
}

/**
 * Finds room for each name so that none covers another or a dot, where the map is narrowest; a name that has none there is
 * a detail, with room where the type takes less of the picture. Dots are fixed, so their names come first; states have
 * more room to move in, and lines most.
 */
export function placeNames({ width, height, places, states, lines, around: words }: Ground): PlacedNames {
  const frame: Box = { left: 1, top: 1, right: width - 1, bottom: height - 1 };
  const board = createNameBoard(
    frame,
    places.map(({ at }) => aroundDot(at)),
    lines.flatMap(({ course }) => course.flatMap(follow)),
  );
  const areas = states.map(({ outline }) => makeArea(outline));
  return {
    places: places.map(({ place, at }) => {
      const { found, isDetail } = board.take(
        place.side ? [place.side] : sides,
        (side) => besideDot(at, place.name, side),
        (side, box) => board.countCrossings(box) + sides.indexOf(side) / 2,
      );
      return { ...(found && { side: found }), isDetail };
    }),
    states: states.map(({ state, outline }, index) => {
      const corners = outline.flatMap(({ points }) => points);
      const bounds = {
        left: Math.round(Math.max(frame.left, Math.min(...corners.map(([x]) => x)))),
        top: Math.round(Math.max(frame.top, Math.min(...corners.map(([, y]) => y)))),
        right: Math.min(frame.right, Math.max(...corners.map(([x]) => x))),
        bottom: Math.min(frame.bottom, Math.max(...corners.map(([, y]) => y))),
      };
      const isOwn = areas[index] ?? (() => false);
      return placeState(
        board,
        state,
        bounds,
        isOwn,
        areas.filter((area) => area !== isOwn),
      );
    }),
    lines: lines.map(({ line, course }) => {
      const way = course.flatMap(follow);
      const { found, isDetail } = board.take(
        cover(frame),
        (corner) => besideLine(corner, line.name, line.isSchematic),
        (_, box) => {
          const gap = Math.min(...way.map((point) => measureGap(point, box)));
          // Most of the map is out of reach, and what a name covers takes longest to find out.
          if (gap > reach) return Number.POSITIVE_INFINITY;
          const covered = cover(box);
          const strange = areas.reduce((sum, isState) => sum + share(covered, isState), 0);
          return Math.abs(gap - step) + board.countCrossings(box) * 9 + strange * 30;
        },
      );
      return { ...(found && { label: found }), isDetail };
    }),
    around: words.map(({ word, at: [x, y] }) => {
      const room = { left: x - leeway, top: y - leeway, right: x + leeway, bottom: y + leeway };
      const { found, isDetail } = board.take(
        cover(room),
        (label) => overGround(label, word.name),
        (label) => {
          // Where the map is small it may stand over a coast.
          const box = overGround(label, word.name)(sizes.large);
          const strange = areas.reduce((sum, isState) => sum + share(cover(box), isState), 0);
          return Math.hypot(label[0] - x, label[1] - y) + (board.countCrossings(box) + strange) * 30;
        },
      );
      return { ...(found && { label: found }), isDetail };
    }),
  };
}
