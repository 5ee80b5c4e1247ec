import { findHeadline } from '#article/webpage/find-headline.ts';
import { elementsOf, joinBlanks } from '#article/webpage/said-in-page.ts';

/** What a page says of its text. */
export interface PageMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly address?: string;
}

/** What Readability has found of it. */
interface FoundMetadata {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/** Letters of a headline, and of those who wrote: what is more is something else. */
const longest = { title: 300, author: 120 };

/** The day of a moment as the page writes it; the page's own, not that of the reader's clock. */
function readDay(written: string | null | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(written?.trim() ?? '')?.[0];
  const date = new Date(day ?? '');
  return day !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day)
    ? day
    : undefined;
}

function readAddress(written: string | null | undefined): string | undefined {
  const address = written?.trim() ?? '';
  return /^https:/i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}

/** An address by which the page itself says where it is published. */
function findAddress(document: Document, savedFrom: string | undefined): string | undefined {
  const canonical = elementsOf(document, 'link').find(
    (link) => link.getAttribute('rel')?.toLowerCase() === 'canonical',
  );
  const shared = elementsOf(document, 'meta').find((meta) => meta.getAttribute('property') === 'og:url');
  return (
    readAddress(canonical?.getAttribute('href')) ??
    readAddress(shared?.getAttribute('content')) ??
    readAddress(savedFrom)
  );
}

/** The first day that the page itself marks as a time. */
function findDay(document: Document): string | undefined {
  for (const time of elementsOf(document, 'time')) {
    const day = readDay(time.getAttribute('datetime'));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** *Von Anna Adler* is by Anna Adler. */
export function nameAuthor(byline: string | null | undefined): string | undefined {
  const name = joinBlanks(byline).replace(/^(?:von|by)(?:\s*:)?\s+(?=\p{Lu})/iu, '');
  return name !== '' && name.length <= longest.author && !/^https?:/.test(name) ? name : undefined;
}

/** Reads what a page says of its text: headline, who wrote it, its day, where it is published. What it doesn't say is left out. */
export function readMetadata(
  document: Document,
  savedFrom: string | undefined,
  found: FoundMetadata = {},
): PageMetadata {
  const author = nameAuthor(found.byline);
  const date = readDay(found.publishedTime) ?? findDay(document);
  const address = findAddress(document, savedFrom);
  const title = findHeadline({ document, found: found.title, address });
  return {
    ...(title !== '' && title.length <= longest.title && { title }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(address !== undefined && { address }),
  };
}
