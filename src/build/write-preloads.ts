import { languages } from '#article/document/language.ts';
import type { PrerenderedPage } from '#site/prerender.tsx';

/** The names of the files that one page loads and others don't: its words, and its article. */
function ownNames({ path, language, article }: PrerenderedPage): readonly string[] {
  // The page for what isn't there speaks all languages.
  if (path === '/404') return languages;
  return article ? [language, article.slug] : [language];
}

/**
 * Writes links for the scripts that a page imports one after the other, so that they all come at once: every one but
 * those of other pages. They belong at the end of the body, behind the text in the line.
 */
export function writePreloads(
  page: PrerenderedPage,
  pages: readonly PrerenderedPage[],
  files: readonly string[],
): string {
  const own = ownNames(page);
  const others = pages.flatMap(ownNames).filter((name) => !own.includes(name));
  return files
    .filter((file) => file.endsWith('.js') && !others.includes(file.slice(0, -'-12345678.js'.length)))
    .map((file) => `<link rel="modulepreload" crossorigin href="/assets/${file}">`)
    .join('');
}
