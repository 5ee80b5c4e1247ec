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
import type { Length } from './lengths.ts';
import { measureLength } from './measure-length.ts';
import { measureShelf } from './measure-shelf.ts';
import { nameRevision } from './name-revision.ts';
import type { Part } from './parts.ts';
import { type BenchOptions, readOptions } from './read-options.ts';
import { undoAtExit } from './undo-at-exit.ts';

function lengthFor(part: Part): Length {
  return part === 'shelf' ? 'article' : part;
}

async function run(options: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lesart-bench-'));
  undoAtExit(() => rmSync(folder, { recursive: true, force: true }));
  const [article] = await readCorpus('src/corpus', (newest) => newest.article);
  if (!article) throw new Error('the corpus has no article');
  const page = `/en/${article.slug}`;

  const revision = options.against === undefined ? undefined : await nameRevision(options.against);
  const before = revision === undefined ? undefined : join(folder, 'before');
  if (revision !== undefined && before !== undefined) await checkOut(revision, before);
  // All of them at once: nothing is measured yet. The shelf stands on the site of the article as it is.
  const needed = new Set(options.parts.map(lengthFor));
  const sites = new Map(
    await Promise.all(
      Array.from(
        needed,
        async (length) => [length, await buildSites(length, { article, page, folder, before })] as const,
      ),
    ),
  );

  const browser = keepBrowser(() => chromium.launch(launchOptions()));
  const bench = { options, browser, page, article, before: revision };
  const judgements: (boolean | undefined)[] = [];
  try {
    for (const part of options.parts) {
      const built = sites.get(lengthFor(part));
      if (!built) continue;
      judgements.push(
        ...(part === 'shelf'
          ? await measureShelf(bench, built, folder)
          : await measureLength(bench, part, built)),
      );
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${countMet(judgements)}`);
}

/** `npm run bench`: how fast the built site is on a slow phone, beside a bare page of the same text; and how fast the shelf. */
const reading = readOptions(process.argv.slice(2));
if (reading.ok) {
  await run(reading.options);
} else {
  console.error(reading.message);
  process.exitCode = 2;
}
