import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readCorpus } from '#build/read-corpus.ts';
import { launchOptions } from '../browsers/chromium.ts';
import { buildSites } from './build-sites.ts';
import { checkOut } from './check-out.ts';
import { countMet } from './count-met.ts';
import { keepBrowser } from './keep-browser.ts';
import { measureLength } from './measure-length.ts';
import { nameRevision } from './name-revision.ts';
import { type BenchOptions, readOptions } from './read-options.ts';
import { undoAtExit } from './undo-at-exit.ts';

async function run(options: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lesart-bench-'));
  undoAtExit(() => rmSync(folder, { recursive: true, force: true }));
  const [article] = await readCorpus('src/corpus', (newest) => newest.article);
  if (!article) throw new Error('the corpus has no article');
  const page = `/en/${article.slug}`;

  const revision = options.against === undefined ? undefined : await nameRevision(options.against);
  const before = revision === undefined ? undefined : join(folder, 'before');
  if (revision !== undefined && before !== undefined) await checkOut(revision, before);
  // All of them at once: nothing is measured yet.
  const built = await Promise.all(
    options.lengths.map(async (length) => {
      const sites = await buildSites(length, { article, page, folder, before });
      return { length, sites };
    }),
  );

  const browser = keepBrowser(() => chromium.launch(launchOptions()));
  const bench = { options, browser, page, wordCount: article.wordCount, before: revision };
  const judgements: (boolean | undefined)[] = [];
  try {
    for (const { length, sites } of built) judgements.push(...(await measureLength(bench, length, sites)));
  } finally {
    await browser.close();
  }
  console.log(`\n${countMet(judgements)}`);
}

/** `npm run bench`: how fast the built site is on a slow phone, beside a bare page of the same text. */
const reading = readOptions(process.argv.slice(2));
if (reading.ok) {
  await run(reading.options);
} else {
  console.error(reading.message);
  process.exitCode = 2;
}
