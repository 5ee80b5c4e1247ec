// A sign that stands alone, a dash for instance, is no word.
const word = /\S*[\p{L}\p{N}]\S*/gu;

/** Where the first words of a text end, all of them if it has no more; 0 for none. */
export function endOfFirst(text: string, amount: number): number {
  const last = Array.from(text.matchAll(word)).slice(0, amount).at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Where the last words of a text start; its length for none. */
export function startOfLast(text: string, amount: number): number {
  const [first] = amount === 0 ? [] : Array.from(text.matchAll(word)).slice(-amount);
  return first ? first.index : text.length;
}
