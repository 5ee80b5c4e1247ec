import { languages } from '#article/document/language.ts';
import type { PrerenderedPage } from '#site/prerender.tsx';

/** Writes the sitemap: each article once a language, each with the addresses of all. Source: www.sitemaps.org/protocol.html. */
export function writeSitemap(origin: string, pages: readonly PrerenderedPage[]): string {
  const urls = pages
    .filter(({ path, article }) => article !== undefined && path !== '/')
    .map(({ path, article }) => {
      const alternates = languages.map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}/${language}/${article?.slug}"/>`,
      );
      return `<url><loc>${origin}${path}</loc>${alternates.join('')}</url>`;
    });
  const namespaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${urls.join('\n')}\n</urlset>\n`;
}

/** Writes robots.txt: all may read all. Source: RFC 9309. */
export function writeRobots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
