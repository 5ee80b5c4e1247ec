import type { MiscItem } from '#article/conllu/token.ts';

/**
 * Reads MISC; none for `_`. Items without `=` and repeated keys are legal and stay, in their order; `|` can't be
 * escaped, so there is nothing that could be wrong.
 * Source: universaldependencies.org/format.html, Miscellaneous.
 */
export function parseMisc(text: string): readonly MiscItem[] {
  return text === '_' ? [] : text.split('|').map(parseItem);
}

/** An item as it stands in the file: the way back from `parseMisc`. */
export function writeMiscItem(item: MiscItem): string {
  return item.value === undefined ? item.key : `${item.key}=${item.value}`;
}

function parseItem(item: string): MiscItem {
  const equals = item.indexOf('=');
  return equals === -1 ? { key: item } : { key: item.slice(0, equals), value: item.slice(equals + 1) };
}
