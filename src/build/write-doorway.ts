import type { Language } from '#article/document/language.ts';
import { escapeHtml } from '#build/write-head.ts';

/** Where a doorway leads to. */
interface Destination {
  readonly language: Language;
  readonly slug: string;
}

/**
 * Writes the page of a language, `/de`: it leads to the newest article in that language, without a script, for a reader who has cut
 * an address short. It is no copy of the article, so that nothing is kept on a device twice.
 * @param base what all addresses of the site begin with
 */
export function writeDoorway({ language, slug }: Destination, base: string): string {
  const address = escapeHtml(`${base}${language}/${encodeURIComponent(slug)}`);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Lesart</title>',
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml"><meta name="robots" content="noindex">`,
    `<meta http-equiv="refresh" content="0; url=${address}"></head>`,
    `<body><p><a href="${address}">Lesart</a></p></body></html>`,
  ].join('');
}
