import type { TextSource } from '#shelf/open/text-source.ts';

/** So much of a file says what it is, in bytes. */
const head = 256;

/** Whether a file begins as a backup of the study list does; false where it can't be read any more. */
export async function isStudyBackup(source: TextSource): Promise<boolean> {
  if (typeof source !== 'string' && !(source instanceof File)) return false;
  try {
    const start = source.slice(0, head);
    const text = typeof start === 'string' ? start : await start.text();
    return /^\uFEFF?\s*\{\s*"format"\s*:\s*"lesart-study"/.test(text);
  } catch {
    return false;
  }
}
