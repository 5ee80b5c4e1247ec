/** What is looked at of all pairs of two texts: of each row so many columns, those beside the diagonal. */
export interface Band {
  readonly width: number;
  /** The first column of a row. */
  readonly from: (row: number) => number;
}

/** Pairs that are looked at: all those of two texts of a thousand sentences each, which is as much as a text of the shelf has. */
const most = 1_100_000;

/** The band of two texts, by the numbers of their sentences; the pairs at both ends, where one text is used up, are in it. */
export function bandOf(rows: number, columns: number): Band {
  const all = columns + 1;
  const width = Math.max(Math.min(all, Math.floor(most / (rows + 1))), 2);
  const last = Math.max(all - width, 0);
  return {
    width,
    from: (row) => Math.min(Math.max(Math.round((row * columns) / Math.max(rows, 1) - width / 2), 0), last),
  };
}
