import { bandOf } from '#article/align/band.ts';
import type { EnglishEvidence, GermanEvidence } from '#article/align/evidence.ts';
import { weighPairs } from '#article/align/weigh-pairs.ts';

/** Sentences that say the same, by their numbers, each side a stretch; one side may be empty. */
export interface Bead {
  readonly german: Stretch;
  readonly english: Stretch;
}

interface Stretch {
  readonly from: number;
  /** The first one behind it. */
  readonly to: number;
}

/**
 * How many sentences answer to how many, and what that costs before anything is known of them: as seldom as it is in texts that were aligned by
 * hand. A sentence without a partner costs as much as a pair that fits badly.
 * Source: Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993), table 5.
 */
const kinds = [
  { german: 1, english: 1, cost: -Math.log(0.89) },
  { german: 1, english: 0, cost: 5 },
  { german: 0, english: 1, cost: 5 },
  { german: 2, english: 1, cost: -Math.log(0.0445) },
  { german: 1, english: 2, cost: -Math.log(0.0445) },
  { german: 2, english: 2, cost: -Math.log(0.011) },
] as const;

/** How much the length of a translation varies, for each letter of its source. Source: the same, section 3.2. */
const variance = 6.8;

/** More than this a length can't speak against a pair. */
const mostByLength = 10;

/** What speaks against taking a sentence along of which nothing is found, for each word that tells what it is about: so many of them at most. */
const strangeCost = 1;
const mostStrange = 3;

/** The probability that a normal deviate is further from 0. Source: Abramowitz and Stegun, 26.2.17, doubled. */
function tailOf(deviate: number): number {
  const t = 1 / (1 + 0.2316419 * deviate);
  const sum =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * sum * (Math.exp(-(deviate * deviate) / 2) / Math.sqrt(2 * Math.PI));
}

/** What speaks against a pair by its lengths, in letters. */
function weighLengths(german: number, english: number): number {
  const mean = Math.max((german + english) / 2, 1);
  const deviate = Math.abs(english - german) / Math.sqrt(mean * variance);
  return Math.min(-Math.log(Math.max(tailOf(deviate), Number.MIN_VALUE)), mostByLength);
}

/** Lengths summed up from the beginning. */
function sumLengths(sentences: readonly { readonly text: string }[]): readonly number[] {
  const sums = [0];
  for (const { text } of sentences) sums.push((sums.at(-1) ?? 0) + text.length);
  return sums;
}

/**
 * Aligns the sentences of two texts, in their order: each of them is in one bead. Of all ways to do that the one that is cheapest by lengths,
 * words, and how many answer to how many.
 * Source: Gale and Church (1993), as above, with words as anchors. Two texts of a thousand sentences are compared whole, longer ones
 * beside the diagonal.
 */
export function alignSentences(
  german: readonly GermanEvidence[],
  english: readonly EnglishEvidence[],
): readonly Bead[] {
  const [rows, columns] = [german.length, english.length];
  const band = bandOf(rows, columns);
  const { width, from } = band;
  const weights = weighPairs(german, english, band);
  const lengths = { german: sumLengths(german), english: sumLengths(english) };
  const costs = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  const ways = new Uint8Array((rows + 1) * width);
  const cellOf = (row: number, column: number): number | undefined => {
    const at = column - from(row);
    return row < 0 || column < 0 || at < 0 || at >= width ? undefined : row * width + at;
  };
  const wordsOf = (row: number, column: number, kind: (typeof kinds)[number]): number => {
    const weigh = kind.english === 2 ? weights.double : weights.single;
    return weigh(row, column) + (kind.german === 2 ? weigh(row + 1, column) : 0);
  };
  const strange = (telling: number): number => strangeCost * Math.min(telling, mostStrange);
  /** Where one side has two sentences, what speaks against those that have no word of the other side: *Sie fordern höhere Zäune* is none of its neighbours’. */
  const strangers = (row: number, column: number, kind: (typeof kinds)[number]): number => {
    if (kind.german + kind.english === 2) return 0;
    let cost = 0;
    for (let one = row; kind.german === 2 && one < row + 2; one += 1) {
      const found = kind.english === 2 ? weights.double(one, column) : weights.single(one, column);
      if (found === 0) cost += strange(german[one]?.words.filter(({ isExpected }) => isExpected).length ?? 0);
    }
    for (let one = column; kind.english === 2 && one < column + 2; one += 1) {
      const found = weights.single(row, one) + (kind.german === 2 ? weights.single(row + 1, one) : 0);
      if (found === 0) cost += strange(english[one]?.telling ?? 0);
    }
    return cost;
  };
  const costOf = (row: number, column: number, kind: (typeof kinds)[number]): number => {
    if (kind.german === 0 || kind.english === 0) return kind.cost;
    const length = (sums: readonly number[], start: number, count: number) =>
      (sums[start + count] ?? 0) - (sums[start] ?? 0);
    const apart = weighLengths(
      length(lengths.german, row, kind.german),
      length(lengths.english, column, kind.english),
    );
    const missing =
      strangers(row, column, kind) +
      weights.missing(row) +
      (kind.german === 2 ? weights.missing(row + 1) : 0);
    return kind.cost + apart + missing - wordsOf(row, column, kind);
  };
  for (let row = 0; row <= rows; row += 1) {
    const first = from(row);
    for (let column = first; column < Math.min(first + width, columns + 1); column += 1) {
      const cell = row * width + column - first;
      if (row === 0 && column === 0) costs[cell] = 0;
      for (let way = 0; way < kinds.length; way += 1) {
        const kind = kinds[way] ?? kinds[0];
        const before = cellOf(row - kind.german, column - kind.english);
        const known = before === undefined ? Number.POSITIVE_INFINITY : (costs[before] ?? 0);
        if (known === Number.POSITIVE_INFINITY) continue;
        const cost = known + costOf(row - kind.german, column - kind.english, kind);
        if (cost >= (costs[cell] ?? 0)) continue;
        costs[cell] = cost;
        ways[cell] = way;
      }
    }
  }
  const beads: Bead[] = [];
  let [row, column] = [rows, columns];
  while (row > 0 || column > 0) {
    const kind = kinds[ways[cellOf(row, column) ?? 0] ?? 0] ?? kinds[0];
    // A band that is too narrow for the way from one end to the other leaves no more than the edge.
    const [above, before] = [Math.max(row - kind.german, 0), Math.max(column - kind.english, 0)];
    beads.push({ german: { from: above, to: row }, english: { from: before, to: column } });
    [row, column] = [above, before];
  }
  return beads.toReversed();
}
