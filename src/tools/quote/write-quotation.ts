import type { TFunction } from 'i18next';
import type { Article, Sentence } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import type { CitationRecord } from '#tools/quote/citation-record.ts';
import { inQuotationMarks } from '#tools/quote/quote-marks.ts';
import type { SelectedText } from '#tools/quote/selected-text.ts';
import { describePlace, describeWork } from '#tools/quote/write-citation.ts';

/** What the sentences that are quoted are in other words, in whole; undefined if one of them has none. */
function rewordingOf(
  article: Article,
  { stretches }: SelectedText,
  reword: (sentence: Sentence) => string | undefined,
): string | undefined {
  const sentences = articleSentences(article);
  const texts = stretches.flatMap(({ sentence }) => {
    const quoted = sentences.find(({ id }) => id === sentence);
    return (quoted && reword(quoted)) ?? [];
  });
  if (texts.length < stretches.length) return undefined;
  const paragraphs = stretches.map(({ sentence }) => paragraphOf(article, sentence));
  return texts
    .map(
      (text, index) => (index > 0 ? (paragraphs[index] === paragraphs[index - 1] ? ' ' : '\n') : '') + text,
    )
    .join('');
}

/** The English of the sentences that are quoted, in whole; undefined if one of them has none. */
export function translationOf(article: Article, selected: SelectedText): string | undefined {
  return rewordingOf(article, selected, ({ translation }) => translation);
}

/** Their plain German, likewise. */
export function plainGermanOf(article: Article, selected: SelectedText): string | undefined {
  return rewordingOf(article, selected, ({ simple }) => simple);
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

/** Whether the other words belong to more than the words that are quoted, which must be said. */
function saysMore({ stretches }: SelectedText): boolean {
  return stretches.some(({ isWhole }) => !isWhole);
}

interface Quotation {
  /** The article, with the address of the place that is quoted. */
  readonly record: CitationRecord;
  readonly selected: SelectedText;
  /** English to stand below the German, if it is asked for. */
  readonly translation?: string | undefined;
  /** Plain German, likewise: who has said it so is told, for it looks like the article's own words. */
  readonly simple?: string | undefined;
}

/** Writes a quotation as text: the German, what is asked for below it, and a line that says where they are from. */
export function writeQuotation(
  { record, selected, translation, simple }: Quotation,
  language: Language,
  t: TFunction<'tools/quote'>,
): string {
  const count = selected.stretches.length;
  const isMore = saysMore(selected);
  // Of the reader's own text the file has them, and not this site.
  const inFile = record.address === undefined;
  const inEnglish = isMore ? t('wholeSentence', { count }) : t('translation');
  const inPlainGerman = isMore ? t('wholeSentenceSimple', { count }) : t('simple');
  const rewordings = [
    ...(simple === undefined
      ? []
      : [`${inQuotationMarks(simple, 'de')} (${inFile ? t('simpleInFile') : inPlainGerman})`]),
    ...(translation === undefined
      ? []
      : [`${inQuotationMarks(translation, 'en')} (${inFile ? t('translationInFile') : inEnglish})`]),
  ];
  const source = [
    ...describeWork(record, language),
    describePlace(selected, t),
    ...(record.address === undefined ? [] : [record.address]),
  ].join(', ');
  return [inQuotationMarks(selected.text, 'de'), ...rewordings, `— ${source}`].join('\n');
}
