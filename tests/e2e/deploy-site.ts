import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { slug } from './open-page.ts';

/** The built site at an address of its own, where another version can take its place. */
export interface DeployedSite {
  readonly origin: string;
  /** Puts another version up, in one moment: every file of the one before is gone. */
  readonly deploy: (folder: string) => Promise<void>;
  /** From then on nobody answers at the address. */
  readonly close: () => Promise<void>;
}

/** Serves the site in `folder`, as a static host does. */
export async function deploySite(folder: string): Promise<DeployedSite> {
  const host = await mkdtemp(join(tmpdir(), 'lesart-site-'));
  const outDir = join(host, 'current');
  const deploy = async (from: string): Promise<void> => {
    await symlink(resolve(from), join(host, 'next'));
    await rename(join(host, 'next'), outDir);
  };
  await deploy(folder);
  const server = await preview({
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('the site is not served');
  const close = async (): Promise<void> => {
    await server.close();
    await rm(host, { recursive: true });
  };
  return { origin: url.replace(/\/$/, ''), deploy, close };
}

/** The English headline of the version that `buildNextVersion` builds; it is in every file that names or shows the article. */
export const nextTitle = 'Blinken visits Kazakhstan, once more';

/** Builds the site with another headline; the folder is the caller's to delete. */
export async function buildNextVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lesart-next-'));
  const corpus = join(folder, 'corpus');
  await cp('src/corpus', corpus, { recursive: true });
  const article = join(corpus, `${slug}.conllu`);
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace(/^(# meta::title_en = ).*$/m, `$1${nextTitle}`));
  await promisify(execFile)(
    'npx',
    ['vite', 'build', '--outDir', join(folder, 'dist'), '--emptyOutDir', '--logLevel', 'warn'],
    {
      env: { ...process.env, NODE_ENV: 'production', CORPUS: corpus },
    },
  );
  return folder;
}

/** Waits until the service worker has everything and serves the page. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
