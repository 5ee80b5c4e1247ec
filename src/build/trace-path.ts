import type { GeoContext } from 'd3-geo';
import type { MapPoint } from '#article/document/map.ts';

/** A line of a drawing, or the outline of an area. */
export interface Trace {
  readonly points: readonly MapPoint[];
  readonly isClosed: boolean;
}

/** Keeps the lines that a drawing makes, instead of drawing them. */
export function traceLines(draw: (context: GeoContext) => void): readonly Trace[] {
  const traces: Trace[] = [];
  let points: MapPoint[] = [];
  const end = (isClosed: boolean) => {
    if (points.length > 1) traces.push({ points, isClosed });
    points = [];
  };
  draw({
    beginPath() {},
    moveTo(x, y) {
      end(false);
      points = [[x, y]];
    },
    lineTo(x, y) {
      points.push([x, y]);
    },
    closePath() {
      end(true);
    },
    arc() {
      throw new Error('found a point, expected lines and areas');
    },
  });
  end(false);
  return traces;
}

/** How fine a path is: steps to a unit of the viewBox. A path is written in steps, as whole numbers are shorter. */
export const stepsPerUnit = 10;

/**
 * Writes lines as the data of an SVG path, in steps and each point from the one before: the way that compresses best.
 * What is smaller than a step is left out.
 */
export function writePath(traces: readonly Trace[]): string {
  let [x, y] = [0, 0];
  const written = traces.map(({ points, isClosed }) => {
    const steps = points
      .map(([left, top]) => [Math.round(left * stepsPerUnit), Math.round(top * stepsPerUnit)] as const)
      .filter(([left, top], index, all) => left !== all[index - 1]?.[0] || top !== all[index - 1]?.[1]);
    const [start] = steps;
    if (!start || steps.length < (isClosed ? 3 : 2)) return '';
    const moves = steps.map(([left, top]) => {
      const move = `${left - x} ${top - y}`;
      [x, y] = [left, top];
      return move;
    });
    // A closed outline ends where it began.
    if (isClosed) [x, y] = start;
    return `m${moves.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
  });
  return written.join('');
}

/** Tells of points whether they are in the area between outlines, within a unit's exactness: outlines in others are holes. */
export function makeArea(outlines: readonly Trace[]): (point: MapPoint) => boolean {
  const sides = outlines.flatMap(({ points }) =>
    points.map((point, index) => [point, points[(index + 1) % points.length] ?? point] as const),
  );
  const rows = new Map<number, readonly number[]>();
  const crossRow = (row: number): readonly number[] => {
    const y = row + 0.5;
    const crossed = sides.filter(([[, y1], [, y2]]) => y1 > y !== y2 > y);
    return crossed.map(([[x1, y1], [x2, y2]]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  };
  return ([x, y]) => {
    const row = Math.floor(y);
    const crossings = rows.get(row) ?? crossRow(row);
    rows.set(row, crossings);
    return crossings.filter((crossing) => crossing < x).length % 2 === 1;
  };
}
