/** What the reader has written of a translation that isn't kept yet. */
export interface EnglishDraft {
  readonly text: string;
  /** Who has translated it, as far as the reader says. */
  readonly by: string;
}

export const emptyDraft: EnglishDraft = { text: '', by: '' };

/** More than any text of the shelf has, in bytes. */
const largest = 5_000_000;

/** Reads a file that was chosen; undefined where it is no text in UTF-8, or far too long. */
export async function readTextFile(file: File): Promise<string | undefined> {
  if (file.size > largest) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    // Another encoding, or the file is gone.
    return undefined;
  }
}
