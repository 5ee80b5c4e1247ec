import type { Article } from '#article/document/article.ts';
import type { Sites } from './build-sites.ts';
import { figuresOf } from './figures.ts';
import type { KeptBrowser } from './keep-browser.ts';
import { type Length, lengths } from './lengths.ts';
import type { BenchOptions } from './read-options.ts';
import { reportRun } from './report-run.ts';
import { spreadFigures } from './spread-figures.ts';
import { describeTasks } from './trace-tasks.ts';
import { visitSites } from './visit-sites.ts';

/** What is measured, and with what. */
export interface Bench {
  readonly options: BenchOptions;
  readonly browser: KeptBrowser;
  /** The path of the article on every site. */
  readonly page: string;
  readonly article: Article;
  /** The name of the revision that ours is compared with. */
  readonly before: string | undefined;
}

/** Measures the sites of a length, prints and keeps the figures. Returns for each figure whether its target is met. */
export async function measureLength(
  { options: { isQuick, isWide, ...options }, browser, page, article, before }: Bench,
  length: Length,
  sites: Sites,
): Promise<readonly (boolean | undefined)[]> {
  const figures = figuresOf(length);
  const runs = options.runs[length];
  const warmsUp = !isQuick || length === options.parts[0];
  const visits = await visitSites(sites, { browser, page, isWide, runs, warmsUp, traces: !isQuick });
  const ours = spreadFigures(figures, visits.ours);
  // A bare page that failed asks nothing of ours.
  const bare = spreadFigures(
    figures,
    visits.bare.filter((visit) => visit !== undefined),
  );

  const width = isWide ? 'wide' : 'narrow';
  const judgements = await reportRun(figures, {
    key: `${length} ${width}`,
    heading: `${length}: ${article.wordCount * lengths[length]} words, ${width}`,
    runs,
    ours,
    beside: { name: 'bare', spreads: bare },
    before:
      before === undefined ? undefined : { name: before, spreads: spreadFigures(figures, visits.before) },
  });
  console.log(
    `title set in: ${[...new Set(visits.ours.map((visit) => visit?.titleFont ?? '–'))].join(' | ')}`,
  );
  if (visits.tasks)
    console.log(`longest main-thread tasks of one more visit, traced:\n${describeTasks(visits.tasks)}`);
  return judgements;
}
