import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { PagePart } from '#article/adopt/page-origin.ts';
import { gatherBlocks, type PageBlock } from '#article/webpage/gather-blocks.ts';
import { nameAuthor, readMetadata } from '#article/webpage/read-metadata.ts';
import { type TidyPage, tidyPage } from '#article/webpage/tidy-page.ts';

/** A page as a text, with what it says of it. */
export interface PageText {
  readonly part: PagePart;
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601: a day. */
  readonly date?: string;
  /** Where it was published: an address with https. */
  readonly address?: string;
  /** None where the page has no text. */
  readonly blocks: readonly PageBlock[];
}

/** What Readability takes on: its time grows with the square of what is more. */
const most = { elements: 20_000, run: 50_000 };

/** Letters of an article, where it is not most of its page. */
const shortest = 250;

function countLetters(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

interface FoundArticle {
  readonly blocks: readonly PageBlock[];
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/** The article of a page, as Readability finds it. Undefined where it finds none, or the page is too much for it. */
function findArticle({ markup, elements, longestRun }: TidyPage): FoundArticle | undefined {
  if (elements > most.elements || longestRun > most.run) return undefined;
  const found = new Readability<Node>(new JSDOMParser().parse(markup), {
    serializer: (content) => content,
  }).parse();
  if (!found) return undefined;
  const { content, title, byline, publishedTime } = found;
  const blocks = content ? gatherBlocks(content) : [];
  return { blocks, title, byline, publishedTime };
}

/** Words of a label. */
const longestLabel = 3;

/** Blocks from whose beginning a headline may still be far: a kicker and who wrote it. */
const opening = 4;

/** What stands over a headline, or below it, and is no sentence: *Verkehr*, *5. März 2024*. */
function isLabel({ kind, text }: PageBlock): boolean {
  return kind === 'p' && text.split(' ').length <= longestLabel && !/[.!?…:]["“”«»]?$/.test(text);
}

/** Blocks without what stands over them already, headline, author and labels, and without headings over nothing. */
function trimBlocks(
  blocks: readonly PageBlock[],
  { part, title, author }: Pick<PageText, 'part' | 'title' | 'author'>,
): readonly PageBlock[] {
  const said = (text: string) => text === title || (author !== undefined && nameAuthor(text) === author);
  const rest = blocks.filter(({ text }, index) => index >= opening || !said(text));
  const start = part === 'article' ? rest.findIndex((block) => !isLabel(block)) : 0;
  const end = rest.findLastIndex(({ kind }) => kind === 'p');
  return start === -1 || end < start ? rest : rest.slice(start, end + 1);
}

/**
 * Reads HTML as a text: the article of a page, without menus, notices, advertisements and captions; of what was selected in one, all; and
 * all text of a page that has no article. Nothing of it is run or loaded.
 * Errors: TangledPage.
 */
export function readPage(html: string): PageText {
  const tidy = tidyPage(html);
  const document = new JSDOMParser().parse(tidy.markup);
  const inside = gatherBlocks(document.body, { links: true });
  // Where all of it is beside something it is better than nothing.
  const all = inside.length > 0 ? inside : gatherBlocks(document.body, { links: true, besides: true });
  const isSelected = tidy.isPiece && !tidy.hasSurroundings;
  const article = isSelected ? undefined : findArticle(tidy);
  const letters = countLetters(article?.blocks ?? []);
  const isArticle = article && (letters >= shortest || letters > countLetters(all) / 2);
  const metadata = readMetadata(document, tidy.savedFrom, article);
  const part = isSelected ? 'piece' : isArticle ? 'article' : 'whole';
  const blocks = trimBlocks(isArticle ? article.blocks : all, { ...metadata, part });
  return { ...metadata, part, blocks };
}
