import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writeHead } from '#build/write-head.ts';
import { missing, pageIn } from './page.ts';

const { DOMParser } = new JSDOM().window;
const site = {
  base: '/',
  address: 'https://lesart.example',
  policy: "script-src 'self' 'sha256-a+b/c='",
};

/** The head as a browser reads it. */
function headOf(
  page: Parameters<typeof writeHead>[0],
  of: Parameters<typeof writeHead>[1] = site,
): HTMLHeadElement {
  return new DOMParser().parseFromString(`<head>${writeHead(page, of)}</head><body></body>`, 'text/html')
    .head;
}

const content = (head: HTMLHeadElement, selector: string) =>
  head.querySelector(selector)?.getAttribute('content');

describe('the head of a page', () => {
  it('comes back from a browser as it was meant: quotes, ampersands and brackets', () => {
    const head = headOf(pageIn('de'));
    expect(head.querySelector('title')?.textContent).toBe('Ernst "reist" & <verhandelt> · Lesart');
    expect(content(head, '[name=description]')).toBe('Sie "lacht" & <geht>.');
    expect(content(head, '[property="og:title"]')).toBe('Ernst reist & verhandelt');
    expect(content(head, '[http-equiv=Content-Security-Policy]')).toBe(site.policy);
  });

  it('lets nothing break out of it', () => {
    const page = pageIn('en');
    const title = '</title><script>alert(1)</script>';
    const head = headOf({ ...page, description: { title, description: '"><img src=x>' } });
    expect(head.querySelector('title')?.textContent).toBe(title);
    expect(head.querySelectorAll('script:not([type])')).toHaveLength(0);
    expect(head.ownerDocument.querySelector('img')).toBeNull();
  });

  it.each(['a"b><script>alert(1)</script>', 'a&b', 'ä b'])('lets no address break out of it: %s', (slug) => {
    const page = pageIn('en');
    const head = headOf({ ...page, ...(page.article && { article: { ...page.article, slug } }) });
    const address = `https://lesart.example/en/${encodeURIComponent(slug)}`;
    expect(head.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(address);
    expect(head.querySelector('[hreflang=en]')?.getAttribute('href')).toBe(address);
    expect(head.querySelectorAll('script')).toHaveLength(0);
  });

  it('has the policy before all else', () => {
    expect(headOf(pageIn('en')).firstElementChild?.getAttribute('http-equiv')).toBe(
      'Content-Security-Policy',
    );
  });

  it.each([
    ['en', '/en/probe', 'https://lesart.example/en/probe'],
    ['de', '/de/probe', 'https://lesart.example/de/probe'],
    ['en', '/', 'https://lesart.example/en/probe'],
  ] as const)('tells the page’s one address, in %s at %s', (language, path, address) => {
    const head = headOf(pageIn(language, path));
    expect(head.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(address);
    expect(content(head, '[property="og:url"]')).toBe(address);
  });

  it('tells the address in every language, English for readers of others', () => {
    const alternates = [...headOf(pageIn('de')).querySelectorAll('[rel=alternate]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(alternates).toEqual([
      ['en', 'https://lesart.example/en/probe'],
      ['de', 'https://lesart.example/de/probe'],
      ['x-default', 'https://lesart.example/en/probe'],
    ]);
  });

  it.each(['en', 'de'] as const)('leads to the app in its language, %s', (language) => {
    const link = headOf(pageIn(language)).querySelector('[rel=manifest]');
    expect(link?.getAttribute('href')).toBe(`/${language}.webmanifest`);
  });

  it('stands under a path where the site does', () => {
    const head = headOf(pageIn('de'), { ...site, base: '/lesart/', address: 'https://u.example/lesart' });
    const addresses = [...head.querySelectorAll('link')].map((link) => link.getAttribute('href'));
    expect(addresses).toEqual([
      '/lesart/de.webmanifest',
      'https://u.example/lesart/de/probe',
      'https://u.example/lesart/en/probe',
      'https://u.example/lesart/de/probe',
      'https://u.example/lesart/en/probe',
    ]);
    expect(content(head, '[property="og:image"]')).toBe('https://u.example/lesart/lesart.png');
  });

  it('names no host where nobody has said which it will be', () => {
    const head = headOf(pageIn('de'), { base: '/', policy: site.policy });
    expect(head.querySelector('[rel=canonical]')?.getAttribute('href')).toBe('/de/probe');
    expect(head.innerHTML).not.toMatch(/https?:|og:url|og:image/);
  });

  it('says of the page for what isn’t there only that it is not to be listed', () => {
    const head = headOf(missing);
    expect(content(head, '[name=robots]')).toBe('noindex');
    expect(content(head, '[http-equiv]')).toBe(site.policy);
    expect(head.querySelectorAll('link, script')).toHaveLength(0);
  });
});
