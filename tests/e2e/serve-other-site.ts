import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';

const run = promisify(execFile);

/** A site beside that of the project. */
export interface OtherSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Builds the site of another corpus into a folder of its own, and serves it as `serve-site.ts` does. */
export async function serveOtherSite(corpus: string): Promise<OtherSite> {
  const directory = await mkdtemp(join(tmpdir(), 'lesart-'));
  const outDir = join(directory, `site-${basename(corpus)}`);
  await run('npx', ['vite', 'build', '--outDir', outDir, '--logLevel', 'error'], {
    // As it is shipped: the test runner has an environment of its own.
    env: { ...process.env, NODE_ENV: 'production', CORPUS: corpus },
  });
  const server = await preview({
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error(`the site of ${corpus} is not served`);
  return {
    origin: url.replace(/\/$/, ''),
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}
