import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the sites that only tests need are, and what is known of all. */
const folder = 'node_modules/.sites';

/** The article that the tests read. */
export const slug = 'blinken-astana-2023';

/** The English headline of the site that is deployed later; it is in every file that names or shows the article. */
export const nextTitle = 'Blinken visits Kazakhstan, once more';

/** Where the sites say that they stand that say it. */
export const host = 'https://example.org';

/** A site that tests visit: where it is built to, and from what. */
interface Site {
  readonly outDir: string;
  /** The folders of its corpus, the later ones adding to the first; what is there already stays. */
  readonly corpus: readonly string[];
  readonly change?: (corpus: string) => Promise<void>;
  readonly config: string;
  /** The path of its host that it stands under, between slashes; it says its whole address where there is one. */
  readonly base: string;
}

async function changeHeadline(corpus: string): Promise<void> {
  const article = join(corpus, `${slug}.conllu`);
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace(/^(# meta::title_en = ).*$/m, `$1${nextTitle}`));
}

/**
 * The sites by name: `lesart` is the project's own, `articles` one of articles that the code doesn't know, with and without
 * layers, under a path of its host, `next` a later version of the first, with another headline and other scripts.
 */
export const sites = {
  lesart: { outDir: 'dist', corpus: ['src/corpus'], config: 'vite.config.ts', base: '/' },
  articles: {
    outDir: join(folder, 'articles'),
    corpus: ['tests/articles', 'tests/articles-bare'],
    config: 'vite.config.ts',
    base: '/lesart/',
  },
  next: {
    outDir: join(folder, 'next'),
    corpus: ['src/corpus'],
    change: changeHeadline,
    config: 'tests/next-site.config.ts',
    base: '/',
  },
} as const satisfies Readonly<Record<string, Site>>;

export type SiteName = keyof typeof sites;

async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** What a site is made of and what it came to, as one short text: another one means that it must be built anew. */
async function describe({ outDir, corpus, config }: Site): Promise<string> {
  const folders = await Promise.all(['src', 'public', 'dictionaries', ...corpus].map(filesIn));
  const single = [
    'index.html',
    'vite.config.ts',
    config,
    'package-lock.json',
    'tests/sites.ts',
    join(outDir, 'sw.js'),
  ];
  const hash = createHash('sha256');
  for (const file of [...folders.flat().toSorted(), ...single]) {
    // Not there before the first build.
    const text = await readFile(file).catch(() => '');
    hash.update(file).update(text);
  }
  return hash.digest('hex');
}

/** The folder of a site's articles: one that is there, or one that is made of several, or changed. */
async function makeCorpus(name: string, { corpus: [first = '', ...more], change }: Site): Promise<string> {
  if (more.length === 0 && !change) return first;
  const corpus = join(folder, `corpus-${name}`);
  await rm(corpus, { recursive: true, force: true });
  for (const from of [first, ...more]) await cp(from, corpus, { recursive: true, force: false });
  await change?.(corpus);
  return corpus;
}

const known = (name: string): string => join(folder, `${name}.sha256`);

async function isBuilt(name: string, site: Site): Promise<boolean> {
  return (await readFile(known(name), 'utf8').catch(() => '')) === (await describe(site));
}

async function build(name: string, site: Site): Promise<void> {
  // Most that ask where a site is build none.
  const { createBuilder } = await import('vite');
  const { config: configFile, outDir, base } = site;
  // The configuration reads them each time that it is loaded.
  process.env.CORPUS = await makeCorpus(name, site);
  process.env.SITE_ORIGIN = base === '/' ? '' : host + base;
  const options = { configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
  const builder = await createBuilder(options, null);
  await builder.buildApp();
  await writeFile(known(name), await describe(site));
}

/**
 * Builds in this process, which does nothing else, each site that what it is made of has changed: one after the other. At once they
 * would each load Vite, and pack the dictionaries.
 * Errors: one that can't be built.
 */
export async function buildChanged(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, site] of Object.entries(sites)) if (!(await isBuilt(name, site))) await build(name, site);
}

/**
 * Sees to it that the sites are built that the tests visit.
 * Errors: one that can't be built, with what the build says.
 */
export async function buildSites(): Promise<void> {
  const built = await Promise.all(Object.entries(sites).map(([name, site]) => isBuilt(name, site)));
  if (built.every(Boolean)) return;
  // As they are shipped: the test runner has an environment of its own.
  const env = { ...process.env, NODE_ENV: 'production' };
  await run('node_modules/.bin/jiti', ['tests/build-sites.ts'], { env });
}
