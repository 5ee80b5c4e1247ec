import type { TFunction } from 'i18next';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import type { CitationRecord } from '#tools/quote/citation-record.ts';
import { inQuotationMarks } from '#tools/quote/quote-marks.ts';
import type { SelectedText } from '#tools/quote/selected-text.ts';
import { describePlace, describeWork } from '#tools/quote/write-citation.ts';

/** The English of the sentences that are quoted, in whole; undefined if one of them has none. */
export function translationOf(article: Article, { stretches }: SelectedText): string | undefined {
  const sentences = articleSentences(article);
  const translations = stretches.flatMap(
    ({ sentence }) => sentences.find(({ id }) => id === sentence)?.translation ?? [],
  );
  if (translations.length < stretches.length) return undefined;
  const paragraphs = stretches.map(({ sentence }) => paragraphOf(article, sentence));
  return translations
    .map(
      (text, index) => (index > 0 ? (paragraphs[index] === paragraphs[index - 1] ? ' ' : '\n') : '') + text,
    )
    .join('');
}

/** Which paragraph of the article a sentence stands in; a heading is one by itself. */
function paragraphOf(article: Article, sentence: string): number {
  return article.sections
    .flatMap(({ heading, blocks }) => [
      ...(heading ? [[heading]] : []),
      ...blocks.map(({ sentences }) => sentences),
    ])
    .findIndex((paragraph) => paragraph.some(({ id }) => id === sentence));
}

/** Whether the English belongs to more than the words that are quoted, which must be said. */
function saysMore({ stretches }: SelectedText): boolean {
  return stretches.some(({ isWhole }) => !isWhole);
}

interface Quotation {
  /** The article, with the address of the place that is quoted. */
  readonly record: CitationRecord;
  readonly selected: SelectedText;
  /** English to stand below the German, if it is asked for. */
  readonly translation?: string | undefined;
}

/** Writes a quotation as text: the German, the English if it is asked for, and a line that says where they are from. */
export function writeQuotation(
  { record, selected, translation }: Quotation,
  language: Language,
  t: TFunction<'tools/quote'>,
): string {
  const maker = saysMore(selected)
    ? t('wholeSentence', { count: selected.stretches.length })
    : t('translation');
  const english = translation === undefined ? [] : [`${inQuotationMarks(translation, 'en')} (${maker})`];
  const source = [...describeWork(record, language), describePlace(selected, t), record.address].join(', ');
  return [inQuotationMarks(selected.text, 'de'), ...english, `— ${source}`].join('\n');
}
