const LONGEST = 60;

/**
 * A piece of the file as an error shows it: in quotes, cut when long, with characters nobody can see (a lone carriage
 * return) written as escapes.
 */
export function quoteText(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
