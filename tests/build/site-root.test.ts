import { describe, expect, it } from 'vitest';
import { readSiteRoot } from '#build/site-root.ts';

describe('where a site stands', () => {
  it.each([
    ['https://lesart.example', { base: '/', address: 'https://lesart.example' }],
    ['https://lesart.example/', { base: '/', address: 'https://lesart.example' }],
    ['https://u.github.io/lesart', { base: '/lesart/', address: 'https://u.github.io/lesart' }],
    ['https://u.github.io/lesart/', { base: '/lesart/', address: 'https://u.github.io/lesart' }],
    ['http://localhost:4173/a/b-2', { base: '/a/b-2/', address: 'http://localhost:4173/a/b-2' }],
  ])('is read off %s', (origin, root) => {
    expect(readSiteRoot(origin)).toEqual(root);
  });

  it.each([undefined, ''])('is anywhere where %j says nothing', (origin) => {
    expect(readSiteRoot(origin)).toEqual({ base: '/' });
  });

  it.each([
    ['lesart.example', 'expected an address'],
    ['/lesart', 'expected an address'],
    ['ftp://lesart.example', 'begins with https://'],
    ['https://u:p@lesart.example', 'without a user'],
    ['https://lesart.example/?a=1', 'a query'],
    ['https://lesart.example/#a', 'a fragment'],
    ['https://lesart.example/über', 'a path of'],
    ['https://lesart.example/a b', 'a path of'],
    ['https://lesart.example//a', 'a path of'],
    ['https://lesart.example/"><script>', 'a path of'],
  ])('is not %s, and the build says why', (origin, why) => {
    expect(() => readSiteRoot(origin)).toThrow(`SITE_ORIGIN: found “${origin}”`);
    expect(() => readSiteRoot(origin)).toThrow(why);
  });
});
