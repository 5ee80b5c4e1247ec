import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hashText } from '#build/hash-text.ts';
import { readCommonForms } from '#build/read-common-forms.ts';

const versionId = 'virtual:compiler';
const formsId = 'virtual:common-forms';

/** Names the state of all that makes a page of a file, by its source. */
async function nameVersion(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return hashText((await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n'));
}

/**
 * Gives the browser what the compiler has in the build: by which version of it a text was compiled, and the common words of German. The
 * bundle of a worker has plugins of its own, of which this is one.
 */
export function compilerData(): Plugin {
  let folder = '';
  return {
    name: 'lesart:compiler-data',
    configResolved({ root }) {
      folder = join(root, 'src/article');
    },
    resolveId: (id) => (id === versionId || id === formsId ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${versionId}`)
        return `export const compilerVersion = ${JSON.stringify(await nameVersion(folder))};`;
      if (id === `\0${formsId}`)
        return `export const commonForms = ${JSON.stringify([...(await readCommonForms())].join(' '))}.split(' ');`;
      return undefined;
    },
  };
}
