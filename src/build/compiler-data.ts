import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hashText } from '#build/hash-text.ts';
import { readCommonForms } from '#build/read-common-forms.ts';
import { nameFormPack } from '#build/read-form-pack.ts';
import { sensesFile } from '#build/senses-file.ts';

const versionId = 'virtual:compiler';
const formsId = 'virtual:common-forms';

/** Where the source lies of what makes a page of a file. */
const folders = ['src/article', 'src/shelf/open'];

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Names the state of all that makes a page of a file: its source, and the dictionaries. */
async function nameVersion(root: string): Promise<string> {
  const listed = await Promise.all(folders.map((folder) => listFiles(join(root, folder))));
  const files = [...listed.flat(), join(root, sensesFile)];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return hashText([await nameFormPack(root), ...texts].join('\n'));
}

/**
 * Gives the browser what the compiler has in the build: by which version of it a text was compiled, and the common words of German. The
 * bundle of a worker has plugins of its own, of which this is one.
 */
export function compilerData(): Plugin {
  let root = '';
  return {
    name: 'lesart:compiler-data',
    configResolved({ root: own }) {
      root = own;
    },
    resolveId: (id) => (id === versionId || id === formsId ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${versionId}`)
        return `export const compilerVersion = ${JSON.stringify(await nameVersion(root))};`;
      if (id === `\0${formsId}`)
        return `export const commonForms = ${JSON.stringify((await readCommonForms()).join(' '))}.split(' ');`;
      return undefined;
    },
  };
}
