/** What of a page a text is: the article that stands in it, a piece that a person has selected, or all of it. */
export type PagePart = 'article' | 'piece' | 'whole';

/** How the blocks of a page were found, as the file that is made of it says in `# made_by::blocks`. */
export const pageOrigins: Readonly<Record<PagePart, string>> = {
  article: 'the article of a web page, by Readability',
  piece: 'what was selected in a web page',
  whole: 'all text of a web page, in which no article was found',
};

/** What of a page a file says it is of; undefined where it is of none. */
export function readOrigin(said: string | undefined): PagePart | undefined {
  const parts = ['article', 'piece', 'whole'] as const;
  return parts.find((part) => pageOrigins[part] === said);
}
