const articles: ReadonlyMap<string, string> = new Map([
  ['Masc', 'der'],
  ['Fem', 'die'],
  ['Neut', 'das'],
]);

/** The article that a dictionary prints before a noun of this `Gender`: *der* of `Masc`. None where the gender isn’t told. */
export function definiteArticle(gender: string | undefined): string | undefined {
  return articles.get(gender ?? '');
}
