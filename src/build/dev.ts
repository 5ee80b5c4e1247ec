import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join, relative, resolve } from 'node:path';
import { articleEnding } from '#build/read-corpus.ts';
import { runCommand, UsageError } from '#build/run-command.ts';

const usage = `npm run dev [-- [FILE${articleEnding}…] [OPTION OF VITE…]]`;

/** Whether the files can be read, and be told apart by their names: each is an address. */
async function checkFiles(files: readonly string[]): Promise<void> {
  const slugs = new Set<string>();
  for (const file of files) {
    await access(file);
    if (!file.endsWith(articleEnding))
      throw new UsageError(`found ${file}, expected an article, whose name ends in ${articleEnding}`);
    const slug = basename(file, articleEnding);
    if (slugs.has(slug))
      throw new UsageError(`found ${slug}${articleEnding} twice, expected names of their own`);
    slugs.add(slug);
  }
}

/** Runs Vite’s own command, which ends when this one does. Returns its exit code. */
function runVite(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, ...words], { env: environment, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((end, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => end(code ?? 0));
  });
}

/**
 * `npm run dev`: the development server, with the corpus. `npm run dev -- FILE…` has these articles instead, wherever they are, with who is
 * known in the corpus. The files come first; what begins with a hyphen, and all behind it, is Vite’s. Exit code 2 where a file
 * can’t be read.
 */
await runCommand(usage, async () => {
  const words = process.argv.slice(2);
  const first = words.findIndex((word) => word.startsWith('-'));
  const files = first === -1 ? words : words.slice(0, first);
  await checkFiles(files);
  for (const file of files) {
    const slug = basename(file, articleEnding);
    console.log(`${relative(process.cwd(), file)} at /en/${slug} and /de/${slug}`);
  }
  const articles = files.map((file) => resolve(file)).join(delimiter);
  const environment = articles === '' ? process.env : { ...process.env, ARTICLES: articles };
  return runVite(words.slice(files.length), environment);
});
