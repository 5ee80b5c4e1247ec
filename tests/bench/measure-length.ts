import { loadavg } from 'node:os';
import type { Sites } from './build-sites.ts';
import { describeHere } from './describe-here.ts';
import { figuresOf } from './figures.ts';
import { isMet } from './is-met.ts';
import type { KeptBrowser } from './keep-browser.ts';
import { keepRun, readRuns } from './keep-run.ts';
import { type Length, lengths } from './lengths.ts';
import type { BenchOptions } from './read-options.ts';
import { spreadFigures } from './spread-figures.ts';
import { describeTasks } from './trace-tasks.ts';
import { visitSites } from './visit-sites.ts';
import { writeReport } from './write-report.ts';

/** What the last runs measured; git ignores it. */
const keptFile = 'node_modules/.bench/last.json';

/** What is measured, and with what. */
export interface Bench {
  readonly options: BenchOptions;
  readonly browser: KeptBrowser;
  /** The path of the article on every site. */
  readonly page: string;
  readonly wordCount: number;
  /** The name of the revision that ours is compared with. */
  readonly before: string | undefined;
}

/** Measures the sites of a length, prints and keeps the figures. Returns for each figure whether its target is met. */
export async function measureLength(
  { options: { isQuick, isWide, ...options }, browser, page, wordCount, before }: Bench,
  length: Length,
  sites: Sites,
): Promise<readonly (boolean | undefined)[]> {
  const figures = figuresOf(length);
  const runs = options.runs[length];
  const warmsUp = !isQuick || length === options.lengths[0];
  const visits = await visitSites(sites, { browser, page, isWide, runs, warmsUp, traces: !isQuick });
  const ours = spreadFigures(figures, visits.ours);
  // A bare page that failed asks nothing of ours.
  const bare = spreadFigures(
    figures,
    visits.bare.filter((visit) => visit !== undefined),
  );

  const width = isWide ? 'wide' : 'narrow';
  const key = `${length} ${width}`;
  const last = before === undefined ? (await readRuns(keptFile))[key] : undefined;
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  await keepRun(keptFile, key, { revision: await describeHere(), date, runs, figures: ours });

  // Figures from a machine that had other work to do are worth little.
  const load = loadavg()[0]?.toFixed(1);
  const words = wordCount * lengths[length];
  console.log(`\n${length}: ${words} words, ${width}, median (least–most) of ${runs}, load ${load}`);
  const report = writeReport(figures, {
    ours,
    bare,
    before:
      before === undefined ? undefined : { name: before, spreads: spreadFigures(figures, visits.before) },
    last: last && { name: 'last run', spreads: last.figures },
  });
  console.log(report);
  if (last) console.log(`last run: ${last.revision}, ${last.date}, median of ${last.runs}`);
  console.log(
    `title set in: ${[...new Set(visits.ours.map((visit) => visit?.titleFont ?? '–'))].join(' | ')}`,
  );
  if (visits.tasks)
    console.log(`longest main-thread tasks of one more visit, traced:\n${describeTasks(visits.tasks)}`);
  return figures.map((figure) => isMet(figure, ours, bare));
}
