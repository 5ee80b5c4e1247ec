import type { Place } from '#article/conllu/format-error.ts';
import { writeMiscItem } from '#article/conllu/parse-misc.ts';
import { COLUMN } from '#article/conllu/split-row.ts';
import type { MiscItem, TokenLine } from '#article/conllu/token.ts';

/** An item of MISC with the place in the file where its key begins. */
export interface MiscPlace extends Place {
  readonly item: MiscItem;
}

/** The value of the first item with this key; undefined where there is none, or none with a `=`. */
export function miscValue(misc: readonly MiscItem[], key: string): string | undefined {
  return misc.find((item) => item.key === key)?.value;
}

/** All items of a token line with this key, and where they are: for errors about what a value says. */
export function miscPlaces(token: TokenLine, key: string): readonly MiscPlace[] {
  if (!token.misc.some((item) => item.key === key)) return [];
  let column = token.columns[COLUMN.MISC] ?? 1;
  const places: MiscPlace[] = [];
  for (const item of token.misc) {
    if (item.key === key) places.push({ item, line: token.line, column });
    column += writeMiscItem(item).length + 1;
  }
  return places;
}

/** Where the value of an item begins, or the item itself where it has none; `offset` goes on from there. */
export function miscValuePlace({ item, line, column }: MiscPlace, offset = 0): Place {
  const start = item.value === undefined ? 0 : item.key.length + 1;
  return { line, column: column + start + offset };
}
