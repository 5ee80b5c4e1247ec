import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type KeptFile, type KeptSite, keptAddress } from '#tools/offline/kept-site.ts';

/** What only machines ask for, or other sites; the page never does. */
const leftOut = /^(?:_headers|robots\.txt|sitemap\.xml|lesart\.png|sw\.js)$/;

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

/** Lists what a built site needs to work without a network, which is nearly all of it, and names the version. */
export async function listKeptFiles(dist: string, base: string): Promise<KeptSite> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !leftOut.test(path))
    .toSorted();
  const files: KeptFile[] = [];
  // One after the other: all at once, those of a library would all be in the memory.
  for (const path of paths) {
    const url = base + (path.endsWith('index.html') ? keptAddress(path).slice(1) : path);
    const content = hash(await readFile(join(dist, path)));
    // Built files have their content's hash in their name.
    const revision = path.startsWith('assets/') ? null : content.slice(0, 12);
    files.push({ url, revision, integrity: `sha256-${content}` });
  }
  return { version: hash(JSON.stringify(files)).slice(0, 12), files };
}
