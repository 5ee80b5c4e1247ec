import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { readCorpus } from '#plugins/read-corpus.ts';
import { writeBarePage } from './write-bare-page.ts';

const run = promisify(execFile);

/** The files of a site by the path that asks for them, and the two pages to compare. */
export interface BuiltSite {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly page: string;
  readonly bare: string;
  readonly wordCount: number;
}

/** Builds the site of a corpus as it is shipped, and beside its newest article the bare page of the same text. */
export async function buildSite(corpus: string, outDir: string): Promise<BuiltSite> {
  await run('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    env: { ...process.env, CORPUS: corpus },
  });
  const [newest] = await readCorpus(corpus);
  if (!newest) throw new Error(`${corpus} has no article`);
  const { article } = newest;
  const page = `/en/${article.slug}`;
  const files = new Map([
    [page, await readFile(join(outDir, page, 'index.html'))],
    ['/bare', Buffer.from(writeBarePage(article))],
  ]);
  // Into memory at once: another build may replace the folder while pages are being measured.
  for (const entry of await readdir(join(outDir, 'assets'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(outDir, file)}`, await readFile(file));
  }
  return { files, page, bare: '/bare', wordCount: article.wordCount };
}
