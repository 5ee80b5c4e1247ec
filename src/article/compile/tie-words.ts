import type { Expression } from '#article/document/analysis.ts';
import type { Tie } from '#article/document/inline.ts';

/** Letters, blanks and signs in a line of a phone: what is further away from its gloss is told it once more. */
const lineLength = 45;

/** How much longer than its words a gloss may be that is told once more: it shall tear no hole into its line. */
const reach = 2;

/** How the printed words of a sentence are tied to each other. */
export interface TiedWords {
  /** By the index of the printed word. */
  readonly ties: ReadonlyMap<number, Tie>;
  /** Where the gloss of an expression is told once more, further than a line from its head. */
  readonly repeats: ReadonlySet<number>;
}

/** A printed word, as far as it matters to a tie. */
export interface TiedWord {
  /** The expression that it shows; words that show the same have the same object. */
  readonly expression?: Expression;
  /** Whether it has the gloss of all. */
  readonly isHead: boolean;
  /** Where it begins in the sentence, and how long it is, in letters. */
  readonly start: number;
  readonly length: number;
}

/** The words of an expression that stand side by side, by their index. */
type Run = readonly number[];

function splitRuns(places: readonly number[]): readonly Run[] {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run.at(-1) === place - 1) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

function tieRun(run: Run, isFirst: boolean, isLast: boolean): readonly (readonly [number, Tie])[] {
  return run.map((place, index) => {
    const before = index > 0 ? 'next' : isFirst ? undefined : 'apart';
    const after = index < run.length - 1 ? 'next' : isLast ? undefined : 'apart';
    return [place, { ...(before && { before }), ...(after && { after }) }];
  });
}

/** Of what stands further than a line from the head, the first word of the longest run that the gloss fits under. */
function findRepeat(runs: readonly Run[], words: readonly TiedWord[], gloss = ''): number | undefined {
  const startOf = (run: Run) => words[run[0] ?? 0]?.start ?? 0;
  const lengthOf = (run: Run) => run.reduce((sum, place) => sum + (words[place]?.length ?? 0), 0);
  const head = runs.find((run) => run.some((place) => words[place]?.isHead));
  if (!head || gloss === '') return;
  const [longest] = runs
    .filter((run) => run !== head && Math.abs(startOf(run) - startOf(head)) > lineLength)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest && gloss.length <= reach * lengthOf(longest) ? longest[0] : undefined;
}

/**
 * Ties the printed words of each expression: those side by side with one line, and with an open end towards what stands apart
 * (*gaben … bekannt*).
 */
export function tieWords(words: readonly TiedWord[]): TiedWords {
  const places = new Map<Expression, number[]>();
  for (const [place, { expression }] of words.entries()) {
    if (!expression) continue;
    const found = places.get(expression);
    if (found) found.push(place);
    else places.set(expression, [place]);
  }
  // A contraction may be all of an expression: it is tied to nothing.
  const all = [...places]
    .filter(([, own]) => own.length > 1)
    .map(([expression, own]) => ({ expression, runs: splitRuns(own) }));
  return {
    ties: new Map(
      all.flatMap(({ runs }) =>
        runs.flatMap((run, index) => tieRun(run, index === 0, index === runs.length - 1)),
      ),
    ),
    repeats: new Set(all.flatMap(({ expression, runs }) => findRepeat(runs, words, expression.gloss) ?? [])),
  };
}
