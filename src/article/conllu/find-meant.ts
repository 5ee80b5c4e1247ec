import type { Comment } from '#article/conllu/sentence.ts';

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_.:-]/g, '');

/**
 * The name that a misspelt one means: `txt_en` means `text_en`, `sentid` and `Sent-ID` mean `sent_id`. None where a name
 * is spelt right, or is as like to none of the known ones.
 */
export function findMeant(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  const written = plain(name);
  const distances = known.map((other) => ({ other, distance: countSlips(written, plain(other)) }));
  const [nearest] = distances.toSorted((a, b) => a.distance - b.distance);
  if (nearest === undefined) return undefined;
  // Of a short name two letters are too much of it: *Mwe* is no *Note*.
  const most = plain(nearest.other).length > 4 ? 2 : 1;
  return nearest.distance <= most ? nearest.other : undefined;
}

/** The name that a comment means which is misspelt, or has lost its `=`: `# sentid = s1`, `# text: Anna`. */
export function findMeantComment({ key, value }: Comment, known: readonly string[]): string | undefined {
  const begun = known.filter((name) => key.startsWith(name) && /^[\s:]/.test(key.slice(name.length)));
  const [longest] = begun.toSorted((a, b) => b.length - a.length);
  return value === undefined && longest !== undefined ? longest : findMeant(key, known);
}

/**
 * How many letters are left out, put in, wrong or changed with their neighbour; 3 where there are more than that by the
 * lengths alone.
 * Source: the optimal string alignment distance.
 */
function countSlips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const changed = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 3) + 1 : 3;
      next.push(Math.min((row[j] ?? 3) + 1, (next[j - 1] ?? 3) + 1, (row[j - 1] ?? 3) + same, changed));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 3;
}
