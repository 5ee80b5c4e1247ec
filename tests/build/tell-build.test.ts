import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeBuild } from '#build/tell-build.ts';

let dist = '';

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'lesart-told-'));
});
afterEach(() => rm(dist, { recursive: true }));

async function write(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), '');
  }
}

describe('what a build says at its end', () => {
  it('is how many articles and pages there are, and how long it took', async () => {
    await write('index.html', '404.html', 'en/a/index.html', 'en/b/index.html', 'assets/a-1.js', '_headers');
    for (const slug of ['a', 'b'])
      await write(`assets/articles/${slug}/article-1.json`, `assets/articles/${slug}/actors-1.css`);
    expect(await describeBuild(dist, 83_400)).toBe('2 articles, 4 pages in 83 s');
  });

  it('counts one as one, and none as none', async () => {
    await write('index.html');
    expect(await describeBuild(dist, 900)).toBe('0 articles, 1 page in 1 s');
  });
});
