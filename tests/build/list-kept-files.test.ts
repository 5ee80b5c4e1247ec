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

/** Writes the files of an article, of which the listing reads the title. */
async function writeArticle(slug: string): Promise<void> {
  await write(
    `assets/articles/${slug}/article-12345678.json`,
    JSON.stringify({ title: { de: slug, en: `the ${slug}` } }),
  );
  for (const language of ['de', 'en']) await write(`${language}/${slug}/index.html`);
}

const urlsOf = (files: readonly { readonly url: string }[]) => files.map(({ url }) => url).toSorted();

describe('the list of what is kept', () => {
  it('has what every page needs, by its address, and nothing of an article', async () => {
    const files = ['404.html', 'assets/a-12345678.js', 'favicon.svg', 'de/study/index.html'];
    const others = [
      '_headers',
      'robots.txt',
      'sitemap.xml',
      'lesart.png',
      'sw.js',
      'library.json',
      'kept/alt.json',
    ];
    for (const path of [...files, ...others]) await write(path);
    await writeArticle('probe');
    const { site } = await listKeptFiles(dist, '/');
    expect(urlsOf(site.files)).toEqual(['/404.html', '/assets/a-12345678.js', '/de/study/', '/favicon.svg']);
  });

  it('has the dictionaries for who asks for them, and keeps them for nobody else', async () => {
    const paths = ['forms-12345678.json', 'senses-12345678.txt'].map((name) => `assets/dictionaries/${name}`);
    for (const path of ['assets/a-12345678.js', ...paths]) await write(path);
    const { site } = await listKeptFiles(dist, '/');
    expect(urlsOf(site.files)).toEqual(['/assets/a-12345678.js']);
    expect(urlsOf(site.dictionaries)).toEqual(paths.map((path) => `/${path}`));
    expect(site.dictionaries.map(({ revision }) => revision)).toEqual([null, null]);
    await write('assets/dictionaries/forms-12345678.json', 'others');
    expect((await listKeptFiles(dist, '/')).site.version).not.toBe(site.version);
  });

  it('has each article by itself: its pages, its data, and the door for the newest', async () => {
    await writeArticle('neu');
    await writeArticle('alt');
    await write('assets/articles/alt/actors-12345678.css');
    await write('index.html', 'en/neu/index.html');
    const { site, articles } = await listKeptFiles(dist, '/');
    expect(articles.map(({ slug, title, files }) => [slug, title.en, urlsOf(files)])).toEqual([
      [
        'alt',
        'the alt',
        [
          '/assets/articles/alt/actors-12345678.css',
          '/assets/articles/alt/article-12345678.json',
          '/de/alt/',
          '/en/alt/',
        ],
      ],
      ['neu', 'the neu', ['/', '/assets/articles/neu/article-12345678.json', '/de/neu/', '/en/neu/']],
    ]);
    expect(site.newest).toBe('neu');
  });

  it('says how much there is, and tells the worker no more for more articles', async () => {
    await writeArticle('a');
    const one = await listKeptFiles(dist, '/');
    const size = ({ site }: typeof one) => JSON.stringify({ ...site, library: {} }).length;
    await writeArticle('b');
    const two = await listKeptFiles(dist, '/');
    expect([one, two].map(({ site }) => site.library.articles)).toEqual([1, 2]);
    expect(two.site.library.bytes).toBe(2 * one.site.library.bytes);
    expect(one.site.library.bytes).toBe(one.articles[0]?.bytes);
    expect(size(two)).toBe(size(one));
  });

  it('says what must be in each, and tells one content from another where the name doesn’t', async () => {
    await write('404.html', 'one');
    await write('assets/a-12345678.js', 'one');
    const integrity = `sha256-${createHash('sha256').update('one').digest('base64')}`;
    const { files } = (await listKeptFiles(dist, '/lesart/')).site;
    expect(files).toEqual([
      { url: '/lesart/404.html', revision: expect.any(String), integrity },
      { url: '/lesart/assets/a-12345678.js', revision: null, integrity },
    ]);
    await write('404.html', 'two');
    const later = await listKeptFiles(dist, '/lesart/');
    expect(later.site.files[0]?.revision).not.toBe(files[0]?.revision);
  });

  it('names the version by the content of all of it, in the lists of articles too', async () => {
    const versions = async () => {
      const { site, articles } = await listKeptFiles(dist, '/');
      expect(articles.map(({ version }) => version)).toEqual([site.version]);
      return site.version;
    };
    await writeArticle('a');
    const version = await versions();
    await write('de/a/index.html', 'two');
    expect(await versions()).not.toBe(version);
    await write('de/a/index.html');
    expect(await versions()).toBe(version);
  });
});
