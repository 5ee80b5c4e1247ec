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
  ])('%s with its style is at most 20 kB', (file) => {
    expect(compressed(file)).toBeLessThanOrEqual(20 * kB);
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
    /\/(?:beside|Beside|style)-/.test(file) || readFileSync(file, 'utf8').includes('as apparatus');

  it.each([
    ['to look the first word up', later.filter((file) => !isBeside(file) && !isAsked(file)), 30],
    ['to take over what stands beside the text, with its style', later.filter(isBeside), 20],
    ['to listen, to quote and to print', later.filter(isAsked), 15],
  ])('what is loaded %s is at most so many kB, in one language', (_, files, most) => {
    expect(files.length).toBeGreaterThan(3);
    expect(files.map(compressed).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most * kB);
  });

  it('the map is one file of at most 15 kB', () => {
    const maps = assets.filter((file) => file.endsWith('.svg'));
    expect(maps.length).toBe(1);
    expect(maps.map(compressed).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(15 * kB);
  });

  it('the font is one file of at most 60 kB', () => {
    const fonts = assets.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBe(1);
    expect(
      fonts.map((file) => readFileSync(file).length).reduce((sum, size) => sum + size),
    ).toBeLessThanOrEqual(60 * kB);
  });

  it('there is no stylesheet that the text waits for', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    expect(html.indexOf('<link rel="stylesheet"')).toBeGreaterThan(html.indexOf('</article>'));
    expect(assets.filter((file) => file.endsWith('.css'))).toEqual([]);
  });
});
