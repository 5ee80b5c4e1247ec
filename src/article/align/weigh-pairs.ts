import type { Band } from '#article/align/band.ts';
import type { EnglishEvidence, GermanEvidence } from '#article/align/evidence.ts';

/** What words tell of pairs, by the numbers of their sentences. */
export interface PairWeights {
  /** What speaks against any pair of a German sentence: each word that a translation should have. Found there it counts for the pair. */
  readonly missing: (german: number) => number;
  /** What speaks for two sentences saying the same; 0 where nothing does. */
  readonly single: (german: number, english: number) => number;
  /** For a German sentence and two English ones, the second of which follows the first: what both have counts once. */
  readonly double: (german: number, english: number) => number;
}

/** Where each key stands, by the numbers of the sentences. */
function indexKeys(english: readonly EnglishEvidence[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [number, { keys }] of english.entries())
    for (const key of keys) {
      const places = index.get(key);
      if (places) places.push(number);
      else index.set(key, [number]);
    }
  return index;
}

/** What a word that is found counts, for each power of *e* that it is rarer, and what one that isn’t counts against the pair. */
const foundShare = 0.5;
const missingCost = 0.7;

/** What stands in more of the sentences than this tells nothing of one. */
const mostCommon = 0.25;
const fewSentences = 40;

/**
 * Weighs all pairs of a band by the German words that are found in the English: one that is found in few sentences says more, as
 * *Astana* does beside *say*.
 */
export function weighPairs(
  german: readonly GermanEvidence[],
  english: readonly EnglishEvidence[],
  { width, from }: Band,
): PairWeights {
  const index = indexKeys(english);
  const most = Math.max(fewSentences, english.length * mostCommon);
  const singles = new Float32Array(german.length * width);
  const shared = new Float32Array(german.length * width);
  for (const [row, { words }] of german.entries()) {
    const start = from(row);
    for (const { keys, isExpected } of words) {
      const places = new Set<number>();
      let common = 0;
      for (const key of keys) {
        const found = index.get(key) ?? [];
        common += found.length;
        if (found.length <= most) for (const place of found) places.add(place);
      }
      const rarity = Math.log(1 + english.length / Math.max(common, 1));
      const weight = foundShare * rarity + (isExpected ? missingCost : 0);
      for (const place of places) {
        const at = place - start;
        if (at < 0 || at >= width) continue;
        const cell = row * width + at;
        singles[cell] = (singles[cell] ?? 0) + weight;
        if (places.has(place + 1)) shared[cell] = (shared[cell] ?? 0) + weight;
      }
    }
  }
  const read = (cells: Float32Array, row: number, column: number): number => {
    const at = column - from(row);
    return at < 0 || at >= width ? 0 : (cells[row * width + at] ?? 0);
  };
  const missing = german.map(
    ({ words }) => missingCost * words.filter(({ isExpected }) => isExpected).length,
  );
  return {
    missing: (row) => missing[row] ?? 0,
    single: (row, column) => read(singles, row, column),
    double: (row, column) =>
      read(singles, row, column) + read(singles, row, column + 1) - read(shared, row, column),
  };
}
