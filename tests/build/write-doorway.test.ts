import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writeDoorway } from '#build/write-doorway.ts';

describe('the page of a language', () => {
  it.each([
    ['/', 'blinken-astana-2023', '/de/blinken-astana-2023'],
    ['/lesart/', 'ä "b"', '/lesart/de/%C3%A4%20%22b%22'],
  ])('under %s leads to %s, at once and by a link', async (base, slug, address) => {
    const html = writeDoorway({ language: 'de', slug }, base);
    const { document } = new JSDOM(html).window;
    expect(document.documentElement.lang).toBe('de');
    expect(document.querySelector('a')?.getAttribute('href')).toBe(address);
    expect(document.querySelector('[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${address}`);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'doctype-style': 'off' },
    });
    const { valid, results } = await validator.validateString(
      writeDoorway({ language: 'en', slug: 'probe' }, '/'),
    );
    expect([valid, results.flatMap(({ messages }) => messages.map(({ message }) => message))]).toEqual([
      true,
      [],
    ]);
  });
});
