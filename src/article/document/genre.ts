/** The kinds of text that the page can name; a file may have others, for other tools. */
export const genres = ['news', 'interview', 'report', 'commentary'] as const;

export type Genre = (typeof genres)[number];

/** The genre of a name, if the page knows it. */
export function findGenre(name: string | undefined): Genre | undefined {
  return genres.find((genre) => genre === name);
}
