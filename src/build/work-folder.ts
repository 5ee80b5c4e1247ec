import { basename, join, resolve } from 'node:path';
import { hashText } from '#build/hash-text.ts';

/**
 * The folder, from the project's root, in which a build keeps what it needs and doesn't ship. By where the site goes, the whole
 * of it: two builds at once, into `a/dist` and `b/dist`, don't get into each other's way.
 */
export function workFolder(outDir: string): string {
  return join('node_modules/.build', `${basename(outDir)}-${hashText(resolve(outDir))}`);
}
