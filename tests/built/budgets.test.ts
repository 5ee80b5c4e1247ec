import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const kB = 1000;

function compressed(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const assets = readdirSync('dist/assets').map((name) => `dist/assets/${name}`);

describe('what an article costs to load, brotli 11', () => {
  it.each([
    'dist/index.html',
    'dist/en/blinken-astana-2023/index.html',
    'dist/de/blinken-astana-2023/index.html',
  ])('%s with its style is at most 30 kB', (file) => {
    expect(compressed(file)).toBeLessThanOrEqual(30 * kB);
  });

  it.each(['en', 'de'])('all JavaScript that the page in %s asks for is at most 105 kB', (language) => {
    const html = readFileSync(`dist/${language}/blinken-astana-2023/index.html`, 'utf8');
    const scripts = new Set(
      [...html.matchAll(/(?:href|src)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => `dist/${file}`),
    );
    expect(scripts.size).toBeGreaterThan(5);
    // Nothing that a script of the page imports is left out of the count, but what is loaded on first use.
    const imported = [...scripts].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/["'`]\.\/((?!later\/)[\w-]+\.js)["'`]/g)].map(
        ([, name]) => `dist/assets/${name}`,
      ),
    );
    // And none of them imports at once what is to be loaded later.
    for (const file of scripts) expect(readFileSync(file, 'utf8')).not.toMatch(/from\s*["'`]\.\/later\//);
    const others = language === 'en' ? /\/de-/ : /\/en-/;
    expect(imported.filter((file) => !scripts.has(file) && !others.test(file))).toEqual([]);
    expect([...scripts].map(compressed).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(105 * kB);
  });

  const later = readdirSync('dist/assets/later')
    .filter((name) => !/-de-/.test(name))
    .map((name) => `dist/assets/later/${name}`);
  /** What only those load who listen, quote or print. */
  const isAsked = (file: string) => /\/(?:Listening|Quoting|Printing|speech|quote|print)-/.test(file);
  const isBeside = (file: string) =>
    /\/(?:beside|Beside)-/.test(file) || readFileSync(file, 'utf8').includes('as apparatus');

  const isPanel = (file: string) => /\/(?:ArticlePanel|comfort)-/.test(file);
  const isStudy = (file: string) => /\/(?:saving|study|learning|StudyRoute)-.*\.js$/.test(file);
  const isStyle = (file: string) => /\/style-.*\.css$/.test(file);
  const isKeeping = (file: string) => /\/(?:keeping|offline)-/.test(file);
  const isStudyStyle = (file: string) => /\/study-.*\.css$/.test(file);
  const kinds = [isBeside, isAsked, isPanel, isKeeping, isStudy, isStyle, isStudyStyle];
  const isLookUp = (file: string) => !kinds.some((isKind) => isKind(file));

  it.each([
    ['to look the first word up', later.filter(isLookUp), 30, 3],
    ['to take over what stands beside the text, and the tools for it', later.filter(isBeside), 16, 3],
    ['to style what nobody sees at first', later.filter(isStyle), 9, 1],
    ['to style the study list', later.filter(isStudyStyle), 2, 1],
    ['to keep the site on the device', later.filter(isKeeping), 1.5, 2],
    ['to open the reading panel', later.filter(isPanel), 3, 1],
    ['to save an expression, to list and to review what is saved', later.filter(isStudy), 25, 3],
    ['to listen, to quote and to print', later.filter(isAsked), 15, 3],
  ])('what is loaded %s is at most so many kB, in one language', (_, files, most, least) => {
    expect(files.length).toBeGreaterThanOrEqual(least);
    expect(files.map(compressed).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most * kB);
  });

  it('the map is one file of at most 15 kB', () => {
    const maps = assets.filter((file) => file.endsWith('.svg'));
    expect(maps.length).toBe(1);
    expect(maps.map(compressed).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(15 * kB);
  });

  it.each([
    ['the serif', /source-serif-4/, 60],
    ['the highly legible typeface, loaded where it is chosen,', /atkinson-hyperlegible/, 40],
  ])('%s is one file of at most so many kB', (_, name, most) => {
    const fonts = assets.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBe(2);
    const own = fonts.filter((file) => name.test(file)).map((file) => readFileSync(file).length);
    expect(own.length).toBe(1);
    expect(own[0]).toBeLessThanOrEqual(most * kB);
  });

  it('the layers of the style come in their order', () => {
    const page = readFileSync('dist/index.html', 'utf8');
    const layers = [...page.matchAll(/@layer (\w+)/g)].map(([, name]) => name);
    expect([...new Set(layers)]).toEqual(['reset', 'base', 'components']);
  });

  it('there is no stylesheet that the text waits for', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    expect(html.indexOf('<link rel="stylesheet"')).toBeGreaterThan(html.indexOf('</article>'));
    expect(assets.filter((file) => file.endsWith('.css'))).toEqual([]);
  });
});
