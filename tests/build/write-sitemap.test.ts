import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writeRobots, writeSitemap } from '#build/write-sitemap.ts';

const origin = 'https://lesart.example';

describe('the sitemap', () => {
  const pages = [
    { path: '/', language: 'en', slug: 'probe' },
    { path: '/en/probe', language: 'en', slug: 'probe' },
    { path: '/de/probe', language: 'de', slug: 'probe' },
    { path: '/en/study', language: 'en' },
    { path: '/404', language: 'en' },
  ] as const;
  const sitemap = new JSDOM(writeSitemap(origin, pages), { contentType: 'application/xml' }).window.document;

  it('is XML that begins with its declaration', () => {
    expect(writeSitemap(origin, pages)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
    expect(sitemap.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  });

  it('lists each article once a language, and neither the doorway nor the page for what isn’t there', () => {
    const addresses = [...sitemap.getElementsByTagName('loc')].map(({ textContent }) => textContent);
    expect(addresses).toEqual([`${origin}/en/probe`, `${origin}/de/probe`]);
  });

  it.each(['a&b', 'a"b><c', 'ä b'])('is XML whatever an address holds: %s', (slug) => {
    const text = writeSitemap(origin, [{ path: `/en/${slug}`, language: 'en', slug }]);
    const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
    const [address] = document.getElementsByTagName('loc');
    expect(address?.textContent).toBe(`${origin}/en/${encodeURIComponent(slug)}`);
  });

  it('tells the languages of each', () => {
    for (const url of sitemap.getElementsByTagName('url')) {
      const links = [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')];
      expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
        ['en', `${origin}/en/probe`],
        ['de', `${origin}/de/probe`],
      ]);
    }
    expect(sitemap.getElementsByTagName('url')).toHaveLength(2);
  });
});

describe('robots.txt', () => {
  it('leads to no sitemap where there is none', () => {
    expect(writeRobots(undefined)).toBe('User-agent: *\nAllow: /\n');
  });

  it('lets all read all, and leads to the sitemap', () => {
    expect(writeRobots(origin).split('\n')).toEqual([
      'User-agent: *',
      'Allow: /',
      '',
      `Sitemap: ${origin}/sitemap.xml`,
      '',
    ]);
  });
});
