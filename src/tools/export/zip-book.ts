import { strToU8, zipSync } from 'fflate';
import type { BookFile } from '#tools/export/write-epub.ts';

/** The first day that a ZIP knows, so that the same files are the same bytes; in local time, which is what a ZIP has. */
const mtime = new Date(1980, 0, 1);

/** Packs the files of a book in their order. `mimetype` is stored as it is, so that its bytes tell what the file is (OCF 3.3, 4.3). */
export function zipBook(files: readonly BookFile[]): Uint8Array {
  return zipSync(
    Object.fromEntries(
      files.map(({ name, text }) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6, mtime }]]),
    ),
  );
}
