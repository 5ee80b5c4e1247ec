import type { TFunction } from 'i18next';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { readQuery } from '#reader/layers/query.ts';
import { articleAddress, type LinkTarget, writeLink } from '#tools/quote/article-link.ts';
import { citationRecord } from '#tools/quote/citation-record.ts';
import { pageText } from '#tools/quote/page-text.ts';
import type { SelectedText } from '#tools/quote/selected-text.ts';
import { writeTextFragment } from '#tools/quote/text-fragment.ts';
import { writeBibtex } from '#tools/quote/write-bibtex.ts';
import { writeCitation } from '#tools/quote/write-citation.ts';
import { writeCslJson } from '#tools/quote/write-csl-json.ts';
import { plainGermanOf, translationOf, writeQuotation } from '#tools/quote/write-quotation.ts';

/** Where and how a quotation is made. */
export interface QuoteSetting {
  readonly language: Language;
  /** The site's, `https://…`. */
  readonly origin: string;
  /** The page's query now, with the reader's layers and actors. */
  readonly search: string;
  /** The day, ISO 8601. */
  readonly today: string;
  /** All text that the page has before the article, shown or not. */
  readonly textBefore: string;
  /** Whether the browser knows of links to words. */
  readonly knowsTextFragments: boolean;
}

/** All that can be taken out of the page of what is selected; undefined where there is no such thing. */
export interface Quotes {
  /** Undefined where there is nothing that others could open. */
  readonly linkToSentence: string | undefined;
  readonly linkToWords: string | undefined;
  readonly german: string;
  readonly bilingual: string | undefined;
  /** With the plain German of the sentences. */
  readonly simple: string | undefined;
  readonly citation: string;
  readonly bibtex: string;
  readonly cslJson: string;
}

/**
 * Writes all that can be taken out of the page of what is selected. Links show what the reader sees; quotations and
 * citations name the plain page.
 */
export function buildQuotes(
  article: Article,
  selected: SelectedText,
  { language, origin, search, today, textBefore, knowsTextFragments }: QuoteSetting,
  t: TFunction<'tools/quote'>,
): Quotes {
  const address = articleAddress(article, language, origin);
  const { sentence } = selected.stretches[0];
  const isWords = selected.stretches.some(({ isWhole }) => !isWhole) || selected.stretches.length > 1;
  const { words, simple: isSimple } = readQuery(search);
  const page = pageText(article, { isGlossed: words === true, isSimple: isSimple === true, textBefore });
  const directive = knowsTextFragments && isWords ? writeTextFragment(selected, page) : undefined;
  const link = (target: Omit<LinkTarget, 'sentence'> = {}) =>
    address === undefined ? undefined : writeLink(address, { sentence, ...target });
  const record = citationRecord(article, { ...(address !== undefined && { address }), accessed: today }, t);
  const place = link();
  const ofPlace = { ...record, ...(place !== undefined && { address: place }) };
  const translation = translationOf(article, selected);
  const simple = plainGermanOf(article, selected);
  return {
    linkToSentence: link({ search }),
    linkToWords: directive === undefined ? undefined : link({ search, directive }),
    german: writeQuotation({ record: ofPlace, selected }, language, t),
    bilingual:
      translation === undefined
        ? undefined
        : writeQuotation({ record: ofPlace, selected, translation }, language, t),
    simple:
      simple === undefined ? undefined : writeQuotation({ record: ofPlace, selected, simple }, language, t),
    citation: writeCitation(record, language, t),
    bibtex: writeBibtex(record),
    cslJson: writeCslJson(record),
  };
}
