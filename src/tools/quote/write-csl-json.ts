import type { CitationRecord } from '#tools/quote/citation-record.ts';

/** A date as CSL has it, as exact as it is known: `2023-02` is year and month. */
function dateParts(date: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/**
 * Writes a record as CSL-JSON, which Zotero and its like read. The author is `literal`: an abbreviation has no family name.
 * Source: github.com/citation-style-language/schema, csl-data.json 1.0.2.
 */
export function writeCslJson({
  key,
  title,
  language,
  author,
  issued,
  address,
  accessed,
  notes,
}: CitationRecord): string {
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(issued !== undefined && { issued: dateParts(issued) }),
    ...(language !== '' && { language: language ?? 'de' }),
    ...(address !== undefined && { source: 'Lesart', URL: address }),
    accessed: dateParts(accessed),
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
