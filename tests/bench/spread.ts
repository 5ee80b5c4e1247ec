/** Several measurements of one thing, of which the middle one counts on a machine that does other work too. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Orders measurements; undefined where there are none. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (least === undefined || most === undefined || upper === undefined || lower === undefined) return;
  return { median: (lower + upper) / 2, least, most };
}
