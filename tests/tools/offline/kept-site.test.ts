import { describe, expect, it } from 'vitest';
import { keptAddress, slugAt } from '#tools/offline/kept-site.ts';
import { fc } from '../../seeded.ts';

/** What paths are made of, and what could be mistaken in them. */
const paths = fc
  .array(fc.constantFrom('/', '//', 'en', 'probe', 'index.html', '.', '..', '%C3%BC', ':'))
  .map((parts) => `/${parts.join('')}`);

describe('the address at which a page is kept', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/en/probe', '/en/probe/'],
    ['/en/probe/', '/en/probe/'],
    ['/en/probe/index.html', '/en/probe/'],
    ['//en//probe', '/en/probe/'],
  ])('of %s is %s', (asked, address) => {
    expect(keptAddress(asked)).toBe(address);
  });

  it('is its own address, and of this site, whatever is asked for', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const address = keptAddress(path);
        expect(keptAddress(address)).toBe(address);
        expect(new URL(address, 'https://lesart.example').origin).toBe('https://lesart.example');
      }),
    );
  });
});

describe('the article whose page a path is', () => {
  it.each([
    ['/en/probe', 'probe'],
    ['/de/probe/', 'probe'],
    ['/de/probe/index.html', 'probe'],
    ['/', undefined],
    ['/fr/probe/', undefined],
    ['/en/', undefined],
    ['/en/probe/more', undefined],
    ['/assets/articles/probe/', undefined],
  ])('of %s is %s', (path, slug) => {
    expect(slugAt(path)).toBe(slug);
  });
});
