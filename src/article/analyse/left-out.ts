const leftOut = ['head of an e-mail', 'signature', 'times of subtitles'] as const;

/** What stands in a file and is no text of it, as `# left_out` names it in the file that is made of that. */
export type LeftOut = (typeof leftOut)[number];

/** Writes what was left out of a text. */
export function writeLeftOut(parts: readonly LeftOut[]): string {
  return parts.join(', ');
}

/** Reads what was left out of a text, as far as it is known. */
export function readLeftOut(said: string): readonly LeftOut[] {
  const named = said.split(', ');
  return leftOut.filter((part) => named.includes(part));
}
