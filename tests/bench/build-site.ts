import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { articleEnding } from '#build/read-corpus.ts';
import { repeatArticle, repeatEdition } from './repeat-article.ts';
import { undoAtExit } from './undo-at-exit.ts';

const run = promisify(execFile);

/** A site that can be served: its assets, and the pages that are visited. */
export interface BuiltSite {
  /** By the path that asks for them. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Whether its pages say when they are whole, which those of old revisions don't. */
  readonly tellsReady: boolean;
}

/** Copies a corpus with every article `times` as long. */
async function lengthenCorpus(from: string, corpus: string, times: number): Promise<void> {
  await mkdir(corpus, { recursive: true });
  for (const name of await readdir(from)) {
    const file = join(from, name);
    const repeat = name.endsWith(articleEnding)
      ? repeatArticle
      : name.endsWith('.edition.json')
        ? repeatEdition
        : undefined;
    if (repeat) await writeFile(join(corpus, name), repeat(await readFile(file, 'utf8'), times));
    else await cp(file, join(corpus, name), { recursive: true });
  }
}

/**
 * Builds a site as it is shipped, every article of it `times` as long, and reads it into memory.
 * Errors: it can't be built, with what the build says; it has not the first of the pages.
 * @param root where its source is
 * @param pages the paths of the pages; of those after the first some may be missing in an old revision
 * @param folder where files may be written that nobody needs afterwards
 */
export async function buildSite(
  root: string,
  [page, ...others]: readonly [string, ...string[]],
  times: number,
  folder: string,
): Promise<BuiltSite> {
  const corpus = join(folder, 'corpus');
  await lengthenCorpus(join(root, 'src/corpus'), corpus, times);
  const outDir = join(folder, 'dist');
  const args = ['build', '--outDir', resolve(outDir), '--emptyOutDir', '--logLevel', 'error'];
  const building = run(resolve('node_modules/.bin/vite'), args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', CORPUS: relative(root, corpus) },
  });
  undoAtExit(() => building.child.kill());
  await building;
  const readPage = (path: string) => readFile(join(outDir, path, 'index.html'));
  const files = new Map([[page, await readPage(page)]]);
  for (const path of others) {
    const body = await readPage(path).catch(() => undefined);
    if (body) files.set(path, body);
  }
  for (const entry of await readdir(join(outDir, 'assets'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(outDir, file)}`, await readFile(file));
  }
  const tellsReady = [...files].some(([path, body]) => path.endsWith('.js') && body.includes('data-ready'));
  return { files, tellsReady };
}
