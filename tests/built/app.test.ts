import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../sites.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}

interface Manifest {
  readonly description: string;
  readonly icons: readonly Icon[];
}

const read = (path: string) => readFileSync(`${sites.lesart.outDir}${path}`);
const manifestIn = (language: string): Manifest =>
  JSON.parse(read(`/${language}.webmanifest`).toString('utf8'));

/** The size that a PNG says in its first chunk. Source: www.w3.org/TR/png-3. */
function sizeOf(image: Buffer): string {
  expect(image.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`;
}

describe('the site as an app', () => {
  it.each([
    ['en', '/', 'A reading app'],
    ['de', '/de/blinken-astana-2023', 'Eine Lese-App'],
  ])('says what an app must, in %s', (language, start, description) => {
    const manifest = manifestIn(language);
    expect(manifest).toMatchObject({
      name: 'Lesart',
      short_name: 'Lesart',
      lang: language,
      scope: '/',
      start_url: start,
      display: 'standalone',
    });
    // Where it says that another app is preferred, none is offered.
    expect(manifest).not.toHaveProperty('prefer_related_applications');
    expect(manifest.description).toContain(description);
    const page = read(`/${language}/blinken-astana-2023/index.html`).toString('utf8');
    expect(page).toContain(`<link rel="manifest" href="/${language}.webmanifest">`);
  });

  it('has each icon in the size that it says, one kind to be cut to any shape', () => {
    const { icons } = manifestIn('en');
    expect(manifestIn('de').icons).toEqual(icons);
    const images = icons.filter(({ sizes }) => sizes !== 'any');
    expect(images.map(({ src }) => sizeOf(read(src)))).toEqual(images.map(({ sizes }) => sizes));
    for (const purpose of ['any', 'maskable'])
      for (const size of ['192x192', '512x512'])
        expect(icons.filter((icon) => icon.purpose === purpose && icon.sizes === size)).toHaveLength(1);
  });
});

describe('the languages', () => {
  it.each([
    ['/', 'en'],
    ['/en/blinken-astana-2023/', 'en'],
    ['/de/blinken-astana-2023/', 'de'],
  ])(
    'are told to machines at %s: its own, where the page belongs, and where the other is',
    (path, language) => {
      const page = read(`${path}index.html`).toString('utf8');
      const address = (link: string) =>
        new RegExp(`<link ${link} href="[^"]*?(/[^/"]+/[^/"]+)"`).exec(page)?.[1];
      expect(page).toContain(`<html lang="${language}"`);
      expect(address('rel="canonical"')).toBe(`/${language}/blinken-astana-2023`);
      expect(address('rel="alternate" hreflang="en"')).toBe('/en/blinken-astana-2023');
      expect(address('rel="alternate" hreflang="de"')).toBe('/de/blinken-astana-2023');
    },
  );
});
