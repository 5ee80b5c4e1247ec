import type { TFunction } from 'i18next';
import type { Language } from '#article/document/language.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { CitationRecord } from '#tools/quote/citation-record.ts';
import { inQuotationMarks } from '#tools/quote/quote-marks.ts';
import type { SelectedText } from '#tools/quote/selected-text.ts';

/** Says who wrote what and when: author, title, whose title it is, date. */
export function describeWork(
  { author, title, issued, notes }: CitationRecord,
  language: Language,
): readonly string[] {
  const remarks = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return [
    ...(author === undefined ? [] : [author]),
    `${inQuotationMarks(title, language)}${remarks}`,
    ...(issued === undefined ? [] : [formatDate(issued, language)]),
  ];
}

/** Names the place in the article: *Satz s6*, *sentences s6–s8*. */
export function describePlace({ stretches }: SelectedText, t: TFunction<'tools/quote'>): string {
  const first = stretches[0].sentence;
  const last = stretches.at(-1)?.sentence ?? first;
  return first === last ? t('sentence', { id: first }) : t('sentences', { first, last });
}

/** Writes a citation of an article as text, in one line. */
export function writeCitation(
  record: CitationRecord,
  language: Language,
  t: TFunction<'tools/quote'>,
): string {
  const { address, accessed } = record;
  const work = `${describeWork(record, language).join(', ')}.`;
  if (address === undefined) return work;
  return `${work} ${t('accessed', { address, date: formatDate(accessed, language) })}.`;
}
