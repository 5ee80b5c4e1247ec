import { attempt } from './attempt.ts';
import type { Sites } from './build-sites.ts';
import type { KeptBrowser } from './keep-browser.ts';
import type { Address } from './open-page.ts';
import { serveFiles } from './serve-files.ts';
import { takeTurns } from './take-turns.ts';
import { type Task, traceTasks } from './trace-tasks.ts';
import { type Visit, visit } from './visit.ts';

/** How a page is visited. */
export interface VisitOptions {
  readonly browser: KeptBrowser;
  /** The path of the page on every site. */
  readonly page: string;
  readonly isWide: boolean;
  /** How often each is visited. */
  readonly runs: number;
  /** Whether there is a visit to each before, which isn't counted: it warms up the browser and this process. */
  readonly warmsUp: boolean;
  /** Whether ours is visited once more to trace the work that it makes. */
  readonly traces: boolean;
}

/** The visits to each site; undefined where one failed. */
export interface Visits {
  readonly bare: readonly (Visit | undefined)[];
  readonly before: readonly (Visit | undefined)[];
  readonly ours: readonly (Visit | undefined)[];
  /** The longest tasks of ours, if they were traced. */
  readonly tasks: readonly Task[] | undefined;
}

/** Serves the sites and visits them in turn. */
export async function visitSites(sites: Sites, options: VisitOptions): Promise<Visits> {
  const { browser, page, isWide, runs, warmsUp, traces } = options;
  const served = await Promise.all(
    [sites.bare, sites.ours, ...(sites.before ? [sites.before] : [])].map(async ({ files, tellsReady }) => {
      const { origin, close } = await serveFiles(files);
      return { url: origin + page, tellsReady, close };
    }),
  );
  const lookOnce = (address: Address) =>
    attempt(`A visit to ${address.url}`, async () => visit(await browser.get(), address, isWide));
  // A visit that fails has a second chance: browsers crash.
  const look = async (address: Address) => (await lookOnce(address)) ?? (await lookOnce(address));
  if (warmsUp) await takeTurns(served, 1, look);
  const [bare = [], ours = [], before = []] = await takeTurns(served, runs, look);
  const [, own] = served;
  const trace = async () => own && traceTasks(await browser.get(), own);
  const tasks = traces ? await attempt('The traced visit', trace) : undefined;
  for (const { close } of served) close();
  return { bare, before, ours, tasks };
}
