import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const kB = 1000;

function compressed(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');

const sizes = new Map<string, number>();

/** How much a file of the site is: many budgets have it, and each time would take a tenth of a second. */
function sizeOf(file: string): number {
  const size = sizes.get(file) ?? compressed(read(file));
  sizes.set(file, size);
  return size;
}

const sum = (files: readonly string[]) => files.map(sizeOf).reduce((a, b) => a + b, 0);
const assets = readdirSync('dist/assets').map((name) => `assets/${name}`);
const scripts = assets.filter((file) => file.endsWith('.js'));
const article = (language: string) => `${language}/blinken-astana-2023/index.html`;

/** The scripts that a page asks for as it begins. */
function asked(page: string): readonly string[] {
  const found = [...read(page).matchAll(/(?:href|src)="\/(?<file>assets\/[^"]+\.js)"/g)];
  return [...new Set(found.flatMap(({ groups }) => groups?.file ?? []))];
}

/** What a script imports, at once or later. */
function importsOf(file: string, pattern: RegExp): readonly string[] {
  return [...read(file).matchAll(pattern)].flatMap(({ groups }) =>
    groups?.name === undefined ? [] : [`assets/${groups.name}`],
  );
}

const atOnce = /(?:from|import)\s*["'`]\.\/(?<name>[\w-]+\.js)["'`]/g;
const later = /import\(\s*["'`]\.\/(?<name>[\w-]+\.js)["'`]/g;

/** A script with all that it imports at once, and what that does. */
function whole(file: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(file)) return known;
  let all: ReadonlySet<string> = new Set([...known, file]);
  for (const imported of importsOf(file, atOnce)) all = whole(imported, all);
  return all;
}

describe('what an article costs to load, brotli 11', () => {
  const pages = ['index.html', article('en'), article('de')];

  // Of these some 3 are plain German, and 3 what stands behind the text: background, and what was really said.
  it.each(pages)('%s is at most 32 kB', (page) => {
    expect(sizeOf(page)).toBeLessThanOrEqual(32 * kB);
  });

  it.each(pages)(
    'what stands before the text of %s, with its style and its script, is at most 7 kB',
    (page) => {
      const html = read(page);
      const head = html.slice(0, html.indexOf('</head>'));
      expect(head).toContain('<style>');
      expect(head).toContain('<script>');
      expect(compressed(head)).toBeLessThanOrEqual(7 * kB);
    },
  );

  it.each(['en', 'de'])(
    'all JavaScript that the page in %s asks for is at most 105 kB in 8 files',
    (language) => {
      const files = asked(article(language));
      expect(files.length).toBeGreaterThan(5);
      expect(files.length).toBeLessThanOrEqual(8);
      expect(sum(files)).toBeLessThanOrEqual(105 * kB);
    },
  );

  it.each(['en', 'de'])('nothing that the scripts of the page in %s need is asked for late', (language) => {
    const files = asked(article(language));
    const needed = new Set(files.flatMap((file) => [...whole(file)]));
    expect([...needed].filter((file) => !files.includes(file))).toEqual([]);
  });

  it.each(['en', 'de'])('each part that the page in %s loads later is at most 30 kB', (language) => {
    const begun = new Set(asked(article(language)));
    const parts = scripts.filter((file) => scripts.some((other) => importsOf(other, later).includes(file)));
    expect(parts.length).toBeGreaterThan(8);
    // What a worker asks for finds the worker there.
    const workers = scripts.filter((file) => file.startsWith('assets/worker-'));
    const there = (part: string) =>
      workers.filter((file) => importsOf(file, later).includes(part)).flatMap((file) => [...whole(file)]);
    const costs = parts.map(
      (part) =>
        [
          part,
          sum([...whole(part)].filter((file) => !begun.has(file) && !there(part).includes(file))),
        ] as const,
    );
    // What reads HTML comes to a worker when somebody opens some; half of it are the names of HTML's entities and what tells its tags.
    const most = (part: string) => (part.startsWith('assets/divide-page-') ? 40 : 30) * kB;
    expect(costs.filter(([part, cost]) => cost > most(part))).toEqual([]);
  });

  it('what saves an article as a file, and packs it, is asked for when it is wanted', () => {
    const making = scripts.filter((file) => read(file).includes('application/epub+zip'));
    expect(making.length).toBeGreaterThan(0);
    const begun = ['en', 'de'].flatMap((language) => asked(article(language)));
    expect(making.filter((file) => begun.includes(file))).toEqual([]);
  });

  it('has no article’s data among its scripts, and no list of articles', () => {
    expect(scripts.filter((file) => read(file).includes('blinken-astana'))).toEqual([]);
  });

  it('the dictionaries are files of their own, each with its licence, and no page asks for one', () => {
    const names = readdirSync('dist/assets/dictionaries');
    expect(names.map((name) => name.replace(/-[\w-]{8}(?=\.)/, '')).toSorted()).toEqual([
      'forms-licence.txt',
      'forms.json',
      'senses-licence.txt',
      'senses.txt',
      'weights.txt',
    ]);
    const licences = names.filter((name) => name.includes('licence'));
    const texts = licences.map((name) => read(`assets/dictionaries/${name}`)).join();
    expect(texts).toContain('Attribution-ShareAlike 4.0 International');
    expect(texts).toContain('GNU GENERAL PUBLIC LICENSE');
    const begun = ['en', 'de'].flatMap((language) => [
      article(language),
      ...asked(article(language)),
      `${language}/shelf/index.html`,
    ]);
    expect(begun.filter((file) => read(file).includes('assets/dictionaries'))).toEqual([]);
  });

  // At 11 they come to less, but that takes ten seconds; 5 is what hosts use.
  it('all that a plain German text is analysed by is at most 1,400 kB', () => {
    const files = readdirSync('dist/assets/dictionaries').map((name) => `dist/assets/dictionaries/${name}`);
    const sizes = files.map(
      (file) =>
        brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    );
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1400 * kB);
  });

  it('the map is one file of at most 15 kB', () => {
    const folder = 'assets/articles/blinken-astana-2023';
    const maps = readdirSync(`dist/${folder}`)
      .filter((name) => name.endsWith('.svg'))
      .map((name) => `${folder}/${name}`);
    expect(maps.length).toBe(1);
    expect(sum(maps)).toBeLessThanOrEqual(15 * kB);
  });

  it.each([
    ['the serif', /source-serif-4/, 60],
    ['the highly legible typeface, loaded where it is chosen,', /atkinson-hyperlegible/, 40],
  ])('%s is one file of at most so many kB', (_, name, most) => {
    const fonts = assets.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBe(2);
    const own = fonts.filter((file) => name.test(file)).map((file) => readFileSync(`dist/${file}`).length);
    expect(own.length).toBe(1);
    expect(own[0]).toBeLessThanOrEqual(most * kB);
  });

  it('the layers of the style come in their order', () => {
    const layers = [...read('index.html').matchAll(/@layer (\w+)/g)].map(([, name]) => name);
    expect([...new Set(layers)]).toEqual(['reset', 'base', 'components']);
  });

  it('there is no stylesheet that the text waits for', () => {
    const html = read('index.html');
    expect(html.indexOf('<link rel="stylesheet"')).toBeGreaterThan(html.indexOf('</article>'));
  });
});
