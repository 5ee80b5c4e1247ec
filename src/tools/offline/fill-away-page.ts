import type { Language } from '#article/document/language.ts';
import type { KeptArticle } from '#tools/offline/kept-site.ts';
import { siteAddress } from '#ui/site-address.ts';

/** The list in the static page, which says that it is empty. */
const list = /(?<=<ul id="kept"[^>]*>).*?(?=<\/ul>)/s;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Fills the page that says that another isn't on the device with links to what is. */
export function fillAwayPage(html: string, kept: readonly KeptArticle[], language: Language): string {
  if (kept.length === 0) return html;
  const entries = kept.map(({ slug, title }) => {
    const address = escapeHtml(siteAddress(`/${language}/${slug}`));
    return `<li><a href="${address}">${escapeHtml(title[language])}</a></li>`;
  });
  return html.replace(list, () => entries.join(''));
}
