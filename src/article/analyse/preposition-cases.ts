import { type Case, type Cells, everyCell, inCase } from '#article/analyse/cells.ts';

const governed: readonly (readonly [words: string, cases: readonly Case[]])[] = [
  ['bis durch für gegen ohne um per pro via wider à', ['Acc']],
  [
    'ab aus außer bei entgegen gemäß gegenüber mit nach nahe nebst samt seit von zu zufolge zuliebe binnen entsprechend mithilfe',
    ['Dat'],
  ],
  ['an auf hinter in neben über unter vor zwischen entlang', ['Acc', 'Dat']],
  ['dank laut trotz während wegen statt anstatt innerhalb außerhalb längs', ['Dat', 'Gen']],
  [
    `abseits abzüglich angesichts anhand anlässlich anläßlich anstelle aufgrund bezüglich diesseits einschließlich halber hinsichtlich infolge inklusive
    inmitten jenseits kraft mangels mittels namens oberhalb seitens unterhalb unweit zugunsten zulasten zuzüglich zwecks
    nördlich südlich östlich westlich ungeachtet beiderseits`,
    ['Gen'],
  ],
];

const byWord = new Map(
  governed.flatMap(([words, cases]) => words.split(/\s+/).map((word) => [word, inCase(...cases)] as const)),
);

/** Whether a word is a preposition, as it is written within a sentence. */
export function isPreposition(word: string): boolean {
  return byWord.has(word);
}

/** The cases that a preposition governs; all, where it isn’t known to govern any. */
export function governedBy(preposition: string): Cells {
  return byWord.get(preposition.toLowerCase()) ?? everyCell;
}
