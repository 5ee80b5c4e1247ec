import { cp, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { sites } from '../sites.ts';
import { type ServedSite, serveFolder } from './serve-folder.ts';
import { test as base, begunAtOnce, ready, slug, watchProblems } from './test.ts';

/** The built site at an address of its own, where another version can take its place. */
export interface DeployedSite extends ServedSite {
  /** Puts another version up, in one moment: every file of the one before is gone. */
  readonly deploy: (folder: string) => Promise<void>;
}

/** Serves the site in `folder` under a path, as a static host does. */
async function deploySite(folder: string, base: string): Promise<DeployedSite> {
  const host = await mkdtemp(join(tmpdir(), 'lesart-site-'));
  const outDir = join(host, 'current');
  const deploy = async (from: string): Promise<void> => {
    // The server tells files apart by size and time, and each build writes a worker of one size: two builds that ended within
    // one tick of the clock were one version to the browser. What is put up is newer than what was there.
    const version = await mkdtemp(join(host, 'version-'));
    for (const entry of await readdir(from)) {
      const [there, here] = [resolve(from, entry), join(version, entry)];
      // Which are named after what is in them, and most of the site.
      if (entry === 'assets') await symlink(there, here);
      else await cp(there, here, { recursive: true });
    }
    await symlink(version, join(host, 'next'));
    await rename(join(host, 'next'), outDir);
  };
  await deploy(folder);
  const served = await serveFolder(outDir, base);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    closing ??= served.close().then(() => rm(host, { recursive: true }));
    await closing;
  };
  return { address: served.address, deploy, close };
}

interface Fixtures {
  /** The site at an address of the test's own: `open` visits it there. */
  readonly deployed: DeployedSite;
  /** Visits a page of it where a service worker may come, in one profile for all of the test. */
  readonly visit: (path?: string) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  deployed: async ({ site }, use) => {
    const { outDir, base } = sites[site];
    const deployed = await deploySite(outDir, base);
    await use(deployed);
    await deployed.close();
  },
  address: ({ deployed }, use) => use(deployed.address),
  baseURL: ({ address }, use) => use(address),
  visit: async ({ context, address, problems }, use) => {
    await context.addInitScript(begunAtOnce);
    await use(async (path = `/en/${slug}`) => {
      const page = await context.newPage();
      watchProblems(page, address, problems);
      await page.goto(address + path);
      return ready(page);
    });
  },
});

/** Waits until the service worker has everything and serves the page. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** How often a page was loaded since: by the reader, or by itself. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
}
