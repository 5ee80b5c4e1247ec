import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listKeptFiles } from '#build/list-kept-files.ts';

let dist = '';

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'lesart-dist-'));
});
afterEach(() => rm(dist, { recursive: true }));

async function write(path: string, content = path): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), content);
}

describe('the list of what is kept', () => {
  it('has each page by its address, and every file that a page asks for', async () => {
    const files = [
      'index.html',
      'de/probe/index.html',
      '404.html',
      'assets/later/a-12345678.js',
      'assets/articles/probe/actors-12345678.css',
      'favicon.svg',
    ];
    for (const path of [...files, '_headers', 'robots.txt', 'sitemap.xml', 'lesart.png', 'sw.js'])
      await write(path);
    const kept = await listKeptFiles(dist, '/');
    expect(kept.files.map(({ url }) => url).toSorted()).toEqual([
      '/',
      '/404.html',
      '/assets/articles/probe/actors-12345678.css',
      '/assets/later/a-12345678.js',
      '/de/probe/',
      '/favicon.svg',
    ]);
  });

  it('says what must be in each, and tells one content from another where the name doesn’t', async () => {
    await write('index.html', 'one');
    await write('assets/a-12345678.js', 'one');
    const integrity = `sha256-${createHash('sha256').update('one').digest('base64')}`;
    const { files } = await listKeptFiles(dist, '/');
    expect(files).toEqual([
      { url: '/assets/a-12345678.js', revision: null, integrity },
      { url: '/', revision: expect.any(String), integrity },
    ]);
    await write('index.html', 'two');
    const later = await listKeptFiles(dist, '/');
    expect(later.files.find(({ url }) => url === '/')?.revision).not.toBe(
      files.find(({ url }) => url === '/')?.revision,
    );
  });

  it('names the version by its content alone', async () => {
    await write('index.html', 'one');
    const { version } = await listKeptFiles(dist, '/');
    await write('index.html', 'two');
    expect((await listKeptFiles(dist, '/')).version).not.toBe(version);
    await write('index.html', 'one');
    expect((await listKeptFiles(dist, '/')).version).toBe(version);
  });
});
