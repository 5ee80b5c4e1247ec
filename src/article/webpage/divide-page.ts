import { pageOrigins } from '#article/adopt/page-origin.ts';
import type { DividedSource } from '#article/analyse/divide-source.ts';
import { mendText } from '#article/analyse/mend-text.ts';
import { type PageText, readPage } from '#article/webpage/read-page.ts';
import { TangledPage } from '#article/webpage/tidy-page.ts';

/** A line of a comment: a page may have anything. */
function asLine(text: string): string {
  return mendText(text).replace(/\s+/g, ' ').trim();
}

function listComments({
  part,
  author,
  date,
  address,
}: PageText): readonly (readonly [key: string, value: string])[] {
  const said = [
    ['author', author],
    ['date', date],
    ['source', address],
    ['made_by::blocks', pageOrigins[part]],
  ] as const;
  return said.flatMap(([key, value]) => (value === undefined ? [] : [[key, asLine(value)] as const]));
}

/** The page; undefined where it is nested too deeply to be read. */
function tryPage(html: string): PageText | undefined {
  try {
    return readPage(html);
  } catch (error) {
    if (error instanceof TangledPage) return undefined;
    throw error;
  }
}

/**
 * Divides HTML into the blocks of a text, with what it says of itself; without a block where there is no text in it. It runs and loads
 * nothing of it. `tangled` where it is nested too deeply to be read.
 */
export function dividePage(html: string): DividedSource | 'tangled' {
  const page = tryPage(html);
  if (!page) return 'tangled';
  const title = asLine(page.title ?? '');
  const blocks = page.blocks.flatMap(({ kind, text }) => {
    const mended = asLine(text);
    return mended === '' ? [] : [{ kind, text: mended }];
  });
  return { ...(title !== '' && { title }), blocks, comments: listComments(page) };
}
