import { loadavg } from 'node:os';
import { describeHere } from './describe-here.ts';
import type { Row } from './figure.ts';
import { isMet } from './is-met.ts';
import { keepRun, readRuns } from './keep-run.ts';
import type { Spreads } from './spread-figures.ts';
import { type Other, writeReport } from './write-report.ts';

/** What the last runs measured; git ignores it. */
const keptFile = 'node_modules/.bench/last.json';

/** What a run measured of one thing. */
interface Run {
  /** What it is kept as. */
  readonly key: string;
  /** What was measured, how. */
  readonly heading: string;
  readonly runs: number;
  readonly ours: Spreads;
  readonly beside?: Other;
  /** The revision that ours is compared with. */
  readonly before?: Other | undefined;
}

/** Prints the figures of a run and keeps them. Returns for each row whether its target is met. */
export async function reportRun(
  rows: readonly Row[],
  { key, heading, runs, ours, beside, before }: Run,
): Promise<readonly (boolean | undefined)[]> {
  const last = before === undefined ? (await readRuns(keptFile))[key] : undefined;
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  await keepRun(keptFile, key, { revision: await describeHere(), date, runs, figures: ours });

  // Figures from a machine that had other work to do are worth little.
  const load = loadavg()[0]?.toFixed(1);
  console.log(`\n${heading}, median (least–most) of ${runs}, load ${load}`);
  const lastRun = last && { name: 'last run', spreads: last.figures };
  console.log(writeReport(rows, { ours, beside, before, last: lastRun }));
  if (last) console.log(`last run: ${last.revision}, ${last.date}, median of ${last.runs}`);
  return rows.map((row) => isMet(row, ours, beside?.spreads ?? {}));
}
