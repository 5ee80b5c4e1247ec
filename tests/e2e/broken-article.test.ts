import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { slug } from './open-page.ts';

describe('the development server', () => {
  let browser: Browser | undefined;
  let server: ViteDevServer | undefined;
  let directory = '';

  beforeAll(async () => {
    // Below the project's root, where Vite watches; node_modules it would pass over.
    directory = await mkdtemp(join(process.cwd(), 'tests/e2e/corpus-'));
    await cp('src/corpus', directory, { recursive: true });
    process.env.CORPUS = directory;
    [browser, server] = await Promise.all([
      launchBrowser(),
      createServer({ server: { port: 0, watch: {} }, logLevel: 'silent' }),
    ]);
    await server.listen();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(directory, { recursive: true });
  });

  it('shows all errors of an article as an overlay, which goes away when they are mended', async () => {
    const page = await browser?.newPage();
    const [origin] = server?.resolvedUrls?.local ?? [];
    if (!page || !origin) throw new Error('no page or no server');
    await page.goto(`${origin}de/${slug}`);
    await page.getByRole('heading', { level: 1 }).waitFor();

    const file = join(directory, `${slug}.conllu`);
    const good = await readFile(file, 'utf8');
    await writeFile(file, good.replace('# sent_id = s5', '# sent_id = s4').replace('\tADP\t', '\tADP\t\t'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor();
    const message = await overlay.locator('.message-body').innerText();
    expect(message).toMatch(/:\d+:\d+: found 11 columns, expected 10 columns/);
    expect(message).toMatch(/:\d+:13: found "s4", expected a sent_id of its own/);

    await writeFile(file, good);
    await overlay.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('switch', { name: 'Wortglossen' }).isVisible()).toBe(true);
  });
});
