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

  it('all JavaScript, both languages included, is at most 105 kB', () => {
    const scripts = assets.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.map(compressed).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(105 * kB);
  });

  it('the font is one file of at most 60 kB', () => {
    const fonts = assets.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBe(1);
    expect(
      fonts.map((file) => readFileSync(file).length).reduce((sum, size) => sum + size),
    ).toBeLessThanOrEqual(60 * kB);
  });

  it('there is no stylesheet to wait for', () => {
    expect(assets.filter((file) => file.endsWith('.css'))).toEqual([]);
  });
});
