import type { Article } from '#article/document/article.ts';
import { articleSentences } from '#article/document/sentences.ts';

/** The numbers that lists on paper name sentences by, from 1 in reading order: nobody can click there. By sentence id. */
export function numberSentences(article: Article): ReadonlyMap<string, number> {
  return new Map(articleSentences(article).map(({ id }, index) => [id, index + 1]));
}

/** Writes numbers in rising order as short as can be: `1, 4–6, 9`. */
export function writeNumbers(numbers: readonly number[]): string {
  const runs: { readonly first: number; readonly last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last === number) continue;
    if (run && run.last === number - 1) runs[runs.length - 1] = { ...run, last: number };
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => {
      if (first === last) return String(first);
      return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(', ');
}
