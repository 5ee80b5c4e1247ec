import { nameCharacter } from '#article/conllu/quote-text.ts';

/** Text as it can be shown: what has no sign of its own, or turns the direction of the line, by its number. */
export function showSigns(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, (sign) =>
    sign === '\t' ? sign : `⟨${nameCharacter(sign)}⟩`,
  );
}

/**
 * How long the text is that a finding is about: in a comment a key or a value’s word, in a token line the rest of an item or a
 * column. A finding tells where it begins only.
 * @param line as far as it is shown
 * @param start offset in the line, in UTF-16 units
 */
export function lengthAt(line: string, start: number): number {
  const rest = line.slice(start);
  const end = !line.startsWith('#') ? /[\t|]/ : start === 0 ? /\s*=/ : /\s/;
  const found = rest.search(end);
  // Something of it is always marked, be it a blank.
  return found === -1 ? rest.length : Math.max(found, 1);
}
