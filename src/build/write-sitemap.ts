import { languages } from '#article/document/language.ts';
import { escapeHtml } from '#build/write-head.ts';
import type { PrerenderedPage } from '#site/prerender.tsx';

/** What is remembered of a page that is written: thousands are too much to be held whole. */
export interface WrittenPage extends Pick<PrerenderedPage, 'path' | 'language'> {
  /** Of its article, if it shows one. */
  readonly slug?: string;
}

/** An address as XML has it, from parts of a path that may hold anything. */
function writeAddress(site: string, ...parts: readonly string[]): string {
  return escapeHtml([site, ...parts.map(encodeURIComponent)].join('/'));
}

/** Writes the sitemap: each article once a language, each with the addresses of all. Source: www.sitemaps.org/protocol.html. */
export function writeSitemap(address: string, pages: readonly WrittenPage[]): string {
  const urls = pages.flatMap(({ path, language: own, slug }) => {
    if (slug === undefined || path === '/') return [];
    const alternates = languages.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${writeAddress(address, language, slug)}"/>`,
    );
    return [`<url><loc>${writeAddress(address, own, slug)}</loc>${alternates.join('')}</url>`];
  });
  const namespaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${urls.join('\n')}\n</urlset>\n`;
}

/** Writes robots.txt: all may read all, and there is a sitemap where the site's address is known. Source: RFC 9309. */
export function writeRobots(address: string | undefined): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return address === undefined ? rules : `${rules}\nSitemap: ${address}/sitemap.xml\n`;
}
