import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { slug } from '../sites.ts';

/** Vite's server while it runs, as `npm run dev` starts it. */
interface Development {
  readonly origin: string;
  /** Its own copy of the articles, which it watches. */
  readonly corpus: string;
}

/** The address that the server tells once it listens. */
function toldOrigin(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const listen = (data: unknown) => {
      told += data;
      const [, origin] = /Local:\s+(http:\S+?)\/?\s/.exec(told) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`the development server has ended: ${told}`)));
  });
}

const test = base.extend<{ readonly development: Development }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
  development: async ({}, use) => {
    // Below the project's root, where Vite watches; node_modules it would pass over.
    const corpus = await mkdtemp(join(process.cwd(), 'tests/e2e/corpus-'));
    await cp('src/corpus', corpus, { recursive: true });
    const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
      env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1', CORPUS: corpus },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await use({ origin: await toldOrigin(server), corpus });
    const gone = once(server, 'exit');
    server.kill();
    await gone;
    await rm(corpus, { recursive: true });
  },
});

test('the development server shows all errors of an article as an overlay, which goes away when they are mended', async ({
  page,
  development: { origin, corpus },
}) => {
  await page.goto(`${origin}/de/${slug}`);
  // It may have to bundle the packages first.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });

  const file = join(corpus, `${slug}.conllu`);
  const good = await readFile(file, 'utf8');
  await writeFile(file, good.replace('# sent_id = s5', '# sent_id = s4').replace('\tADP\t', '\tADP\t\t'));
  const message = page.locator('vite-error-overlay .message-body');
  await expect(message).toHaveText(/:\d+:\d+: found 11 columns, expected 10 columns/);
  await expect(message).toHaveText(/:\d+:13: found "s4", expected a sent_id of its own/);

  await writeFile(file, good);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-bar]').getByRole('switch', { name: 'Wortglossen' })).toBeVisible();
});
