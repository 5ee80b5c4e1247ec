import type { Expression } from '#article/document/analysis.ts';
import type { Tie } from '#article/document/inline.ts';

/** Letters, blanks and signs in a line of a phone: what is further away from its gloss is told it once more. */
const lineLength = 45;

/** How much longer than its words a gloss may be that is told once more: it shall tear no hole into its line. */
const reach = 2;

/** Printed words of an expression that stand side by side: all of it, or a part that is tied to others. */
export interface TiedRun {
  /** Indices of the printed words, in order. */
  readonly places: readonly number[];
  readonly tie: Tie;
  /** Whether it has the gloss of all, or is told it once more as it is further than a line from what has it. */
  readonly gloss?: 'own' | 'repeated';
}

/** A printed word, as far as it matters to a tie. */
export interface TiedWord {
  /** The expression that it shows; words that show the same have the same object. */
  readonly expression?: Expression;
  /** Whether it is the head of all. */
  readonly isHead: boolean;
  /** Where it begins in the sentence, and how long it is, in letters. */
  readonly start: number;
  readonly length: number;
}

type Places = readonly number[];

function splitRuns(places: Places, breaks: ReadonlySet<number>): readonly Places[] {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run.at(-1) === place - 1 && !breaks.has(place)) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** Of what stands further than a line from the head, the longest run that the gloss fits under. */
function findRepeat(runs: readonly Places[], words: readonly TiedWord[], gloss = ''): Places | undefined {
  const startOf = (run: Places) => words[run[0] ?? 0]?.start ?? 0;
  const lengthOf = (run: Places) => run.reduce((sum, place) => sum + (words[place]?.length ?? 0), 0);
  const head = runs.find((run) => run.some((place) => words[place]?.isHead));
  if (!head || gloss === '') return;
  const [longest] = runs
    .filter((run) => run !== head && Math.abs(startOf(run) - startOf(head)) > lineLength)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest && gloss.length <= reach * lengthOf(longest) ? longest : undefined;
}

/**
 * The printed words of each expression as they stand: those side by side as one run, and with an open end towards what stands apart
 * (*gaben … bekannt*). A contraction that is all of an expression is tied to nothing.
 * @param breaks indices of words that no run goes across: there a mention begins or ends
 */
export function tieWords(words: readonly TiedWord[], breaks: ReadonlySet<number>): readonly TiedRun[] {
  const places = new Map<Expression, number[]>();
  for (const [place, { expression }] of words.entries()) {
    if (!expression) continue;
    const found = places.get(expression);
    if (found) found.push(place);
    else places.set(expression, [place]);
  }
  return [...places]
    .filter(([, own]) => own.length > 1)
    .flatMap(([expression, own]) => {
      const runs = splitRuns(own, breaks);
      const repeat = findRepeat(runs, words, expression.gloss);
      return runs.map((run, index): TiedRun => {
        const hasHead = run.some((place) => words[place]?.isHead);
        const gloss = hasHead ? 'own' : run === repeat ? 'repeated' : undefined;
        const tie: Tie = {
          ...(index > 0 && { before: true }),
          ...(index < runs.length - 1 && { after: true }),
        };
        return { places: run, tie, ...(gloss && { gloss }) };
      });
    });
}
