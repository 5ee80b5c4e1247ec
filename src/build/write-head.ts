import { type Language, languages } from '#article/document/language.ts';
import type { SiteRoot } from '#build/site-root.ts';
import { manifestFile } from '#build/write-manifest.ts';
import { frameColours } from '#reader/comfort/frame-colours.ts';
import type { PrerenderedPage } from '#site/prerender.tsx';

interface Site extends SiteRoot {
  readonly policy: string;
}

/** Languages as the Open Graph protocol names them. */
const locales: Readonly<Record<Language, string>> = { de: 'de_DE', en: 'en_US' };

/** Escapes text for an attribute or an element of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function meta(name: 'name' | 'property' | 'http-equiv', key: string, content: string): string {
  return `<meta ${name}="${key}" content="${escapeHtml(content)}">`;
}

/**
 * Writes what a page's head says of it: policy, title, description, its address and its other language's. Where it isn't known
 * where the site will stand, addresses begin at its root, and what must name a whole one is left out.
 */
export function writeHead(page: PrerenderedPage, { base, address: site, policy }: Site): string {
  const { language, description, article } = page;
  const guard = meta('http-equiv', 'Content-Security-Policy', policy);
  const title = `<title>${escapeHtml(description.title)}</title>`;
  const frames = (['light', 'dark'] as const).map(
    (scheme) =>
      `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${frameColours[scheme]}">`,
  );
  if (!article) return [guard, title, ...frames, meta('name', 'robots', 'noindex')].join('');
  const address = (spoken: string): string =>
    `${site ?? base.slice(0, -1)}/${spoken}/${encodeURIComponent(article.slug)}`;
  const link = (attributes: string, spoken: string): string =>
    `<link ${attributes} href="${escapeHtml(address(spoken))}">`;
  return [
    guard,
    title,
    ...frames,
    `<link rel="manifest" href="${base}${manifestFile(language)}">`,
    meta('name', 'description', description.description),
    link('rel="canonical"', language),
    ...languages.map((spoken) => link(`rel="alternate" hreflang="${spoken}"`, spoken)),
    link('rel="alternate" hreflang="x-default"', 'en'),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Lesart'),
    meta('property', 'og:title', article.title[language]),
    meta('property', 'og:description', description.description),
    ...(site === undefined
      ? []
      : [meta('property', 'og:url', address(language)), meta('property', 'og:image', `${site}/lesart.png`)]),
    meta('property', 'og:locale', locales[language]),
  ].join('');
}
