import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { articleEnding } from '#plugins/read-corpus.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { figuresOf, type Length } from './figures.ts';
import { repeatArticle } from './repeat-article.ts';
import { serveFiles } from './serve-files.ts';
import { describeTasks, traceTasks } from './trace-tasks.ts';
import { type Visit, visit } from './visit.ts';
import { writeReport } from './write-report.ts';

const lengths: readonly Length[] = ['article', 'hundredfold'];

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    wide: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
const chosen = lengths.filter((length) => options.only === undefined || length === options.only);
if (!(runs >= 1) || chosen.length === 0) {
  throw new Error(`bench [--runs N] [--only ${lengths.join('|')}] [--wide]`);
}

/** Copies the corpus with every article a hundred times as long. */
async function lengthenCorpus(corpus: string): Promise<void> {
  await mkdir(corpus);
  for (const name of await readdir('src/corpus')) {
    const from = join('src/corpus', name);
    if (!name.endsWith(articleEnding)) await cp(from, join(corpus, name));
    else await writeFile(join(corpus, name), repeatArticle(await readFile(from, 'utf8'), 100));
  }
}

async function build(length: Length, folder: string): Promise<BuiltSite> {
  if (length === 'article') return buildSite('src/corpus', 'dist');
  const corpus = join(folder, 'corpus');
  await lengthenCorpus(corpus);
  return buildSite(corpus, join(folder, 'dist'));
}

async function measure(browser: Browser, site: BuiltSite, length: Length): Promise<void> {
  const server = await serveFiles(site.files);
  try {
    const bare: Visit[] = [];
    const ours: Visit[] = [];
    const look = (path: string) => visit(browser, server.origin + path, options.wide);
    // The first visits warm up the browser and this process, and are not counted.
    await look(site.bare);
    await look(site.page);
    // In turn, so that whatever else the machine does slows both down.
    for (let run = 0; run < runs; run += 1) {
      bare.push(await look(site.bare));
      ours.push(await look(site.page));
    }
    const width = options.wide ? 'wide' : 'narrow';
    // Figures from a machine that had other work to do are worth little.
    const load = loadavg()[0]?.toFixed(1);
    const heading = `${length}: ${site.wordCount} words, ${width}, median (least–most) of ${runs}, load ${load}`;
    console.log(`\n${heading}\n${writeReport(figuresOf(length), ours, bare)}`);
    console.log(`title set in: ${[...new Set(ours.map(({ titleFont }) => titleFont))].join(' | ')}`);
    const tasks = await traceTasks(browser, server.origin + site.page);
    console.log(`longest main-thread tasks of one more visit, traced:\n${describeTasks(tasks)}`);
  } finally {
    server.close();
  }
}

/** `npm run bench`: how fast the built site is on a slow phone, beside a bare page of the same text. */
const folder = relative(process.cwd(), await mkdtemp(join(tmpdir(), 'lesart-bench-')));
const browser = await launchBrowser();
try {
  for (const length of chosen) {
    await measure(browser, await build(length, folder), length);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
