/** What an ID says; whether it comes in its turn is a question about its neighbours. */
export type TokenId =
  | { readonly kind: 'word'; readonly id: number }
  | { readonly kind: 'multiword'; readonly first: number; readonly last: number }
  | { readonly kind: 'empty'; readonly after: number; readonly index: number };

const WORD = /^[1-9]\d*$/;
const RANGE = /^([1-9]\d*)-([1-9]\d*)$/;
const DECIMAL = /^(0|[1-9]\d*)\.([1-9]\d*)$/;

/**
 * Reads `3`, `3-4` or `3.1`; undefined for anything else. The parts of `8.10` are read on their own: as a decimal
 * number it would be 8.1.
 * Source: universaldependencies.org/format.html, Words, Tokens and Empty Nodes.
 */
export function parseId(text: string): TokenId | undefined {
  if (WORD.test(text)) return { kind: 'word', id: Number(text) };
  const range = RANGE.exec(text);
  if (range !== null) return { kind: 'multiword', first: Number(range[1]), last: Number(range[2]) };
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) return { kind: 'empty', after: Number(decimal[1]), index: Number(decimal[2]) };
  return undefined;
}
