const LONGEST = 60;

/**
 * A piece of the file as an error shows it: in quotes, cut when long, with characters nobody can see (a lone carriage
 * return) written as escapes.
 */
export function quoteText(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/** A character that can't be seen, or not be told from another one, by its number: `U+00A0`. */
export function nameCharacter(text: string): string {
  const number = text.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
