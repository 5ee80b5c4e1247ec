import type { Draft, Metadata } from '#article/compile/draft.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { commentValue, findComment } from '#article/conllu/sentence.ts';
import { findGenre } from '#article/document/genre.ts';
import type { Localized } from '#article/document/language.ts';

/** What an address, a file of the site and a reference to either can hold as it is. */
export const slugPattern = /^[a-z0-9-]+$/;

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether the calendar has the date: the 30th of February is read as a day of March, and written back it differs. */
export function isDate(value: string): boolean {
  const date = new Date(value);
  return datePattern.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

/**
 * Reads the first sentence's `# newdoc id` and `# meta::…`: slug, titles, author, genre, date, rights and who annotated.
 * Errors: such a comment behind the first sentence, a missing or foreign newdoc id, a slug that can't be an address, a missing title,
 * a date that isn't ISO 8601, a source address that isn't one.
 */
export function readMetadata(draft: Draft): Draft {
  const first = draft.source[0];
  if (!first) {
    return {
      ...draft,
      errors: [...draft.errors, { line: 1, column: 1, found: 'no sentence', expected: 'an article' }],
    };
  }
  const errors: FormatError[] = [];
  const read = (key: string): string | undefined => commentValue(first, key);
  const demand = (key: string, expected: string, holds: (value: string) => boolean): string => {
    const comment = findComment(first, key);
    const value = comment?.value;
    if (value !== undefined && holds(value)) return value;
    const found = value === undefined ? `no "# ${key}"` : quoteText(value);
    const place = comment ? commentPlace(comment) : { line: first.line, column: 1 };
    errors.push({ ...place, found, expected });
    return '';
  };
  const localized = (key: string): Localized | undefined => {
    const de = read(key);
    return de === undefined ? undefined : { de, en: read(`${key}_en`) ?? de };
  };

  if (slugPattern.test(draft.slug))
    demand('newdoc id', `"# newdoc id = ${draft.slug}", the file's name`, (value) => value === draft.slug);
  else demand('newdoc id', 'a file’s name of a to z, 0 to 9 and hyphens, as it is the address', () => false);
  const title = demand('meta::title', '"# meta::title = …", the headline', (value) => value !== '');
  const isDateNeeded = draft.takenIn === undefined || read('meta::dateCreated') !== undefined;
  const dateCreated = isDateNeeded
    ? demand('meta::dateCreated', 'a date as in 2023-02 or 2023-02-28', isDate)
    : undefined;
  const sourceURL = read('meta::sourceURL');
  if (sourceURL !== undefined)
    demand('meta::sourceURL', 'an https address', (value) => /^https:\/\/\S+$/.test(value));
  const titleBy = read('meta::title_by');
  if (titleBy !== undefined) demand('meta::title_by', 'editorial', (value) => value === 'editorial');
  for (const { comments } of draft.source.slice(1)) {
    for (const { key, line } of comments.filter(({ key }) => /^(?:newdoc|meta::)/.test(key))) {
      errors.push({
        line,
        column: 1,
        found: `"# ${key}"`,
        expected: 'what says something of the article on its first sentence',
      });
    }
  }
  const author = read('meta::author');
  const genre = findGenre(read('meta::genre'));
  const rights = localized('meta::rights');
  const annotation = localized('meta::annotation');

  const metadata: Metadata = {
    slug: draft.slug,
    title: { de: title, en: read('meta::title_en') ?? title },
    titleBy: titleBy === undefined ? 'source' : 'editorial',
    ...(dateCreated !== undefined && { dateCreated }),
    ...(author !== undefined && { author }),
    ...(genre !== undefined && { genre }),
    ...(sourceURL !== undefined && { sourceURL }),
    ...(rights && { rights }),
    ...(annotation && { annotation }),
  };
  return { ...draft, metadata, errors: [...draft.errors, ...errors] };
}
