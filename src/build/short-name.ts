import { createHash } from 'node:crypto';

const taken = new Map<string, string>();

/**
 * Makes a short name of a long one, the same in every build: three letters of its hash.
 * Errors: two long names that would have one short name; naming one of them otherwise helps.
 */
export function shortName(full: string): string {
  const letters = createHash('sha256')
    .update(full)
    .digest('base64')
    .replace(/[^A-Za-z]/g, '');
  const short = letters.slice(0, 3);
  const other = taken.get(short) ?? full;
  if (other !== full) throw new Error(`"${full}" and "${other}" have one short name, "${short}"`);
  taken.set(short, full);
  return short;
}
