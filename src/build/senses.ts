import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readSenses } from '#article/analyse/read-senses.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { extractSenses } from '#build/extract-senses.ts';
import { measureSenses, type SenseFigures } from '#build/measure-senses.ts';
import { readFrequencyList } from '#build/read-common-forms.ts';
import { readFormTable } from '#build/read-form-table.ts';
import { readOwnSenses } from '#build/read-own-senses.ts';
import { runCommand, UsageError } from '#build/run-command.ts';
import { sensesFile } from '#build/senses-file.ts';
import { writeShare } from '#build/write-share.ts';

/** So many that the extract comes to less than 850 kB on its way. */
const count = 61_000;

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

async function makeExtract(list: string): Promise<void> {
  const [source, commonForms, forms, lacking] = await Promise.all([
    readFile(list, 'utf8'),
    readFrequencyList(),
    readFormTable(),
    readOwnSenses(),
  ]);
  const lines = extractSenses(source, { commonForms, forms, lacking }, count);
  await writeFile(sensesFile, `${[...writeRights(source), ...lines].join('\n')}\n`);
  console.log(`${lines.length} entries in ${sensesFile}`);
}

function describe(upos: string, figures: SenseFigures): string {
  const { words, known, judged, first, some, confirmed, confirmedRight, sole, soleRight } = figures;
  const has = `${upos.padEnd(5)} ${words} words, ${writeShare(known, words)} have senses`;
  if (judged === 0) return has;
  const right = `of ${judged} the first is right ${writeShare(first, judged)}, some ${writeShare(some, judged)}`;
  const there = `in the translation ${confirmed}, right ${writeShare(confirmedRight, confirmed)}`;
  return `${has}; ${right}; ${there}; alone there ${sole}, right ${writeShare(soleRight, sole)}`;
}

/**
 * `npm run senses -- FILE…`: tells of the words of these CoNLL-U files how many the dictionary has, and where they have glosses or a translation how
 * often its senses are right. `npm run senses -- --extract LIST`: makes the extract anew of the list that Debian’s package `trans-de-en` has at
 * /usr/share/trans/de-en.
 */
await runCommand('npm run senses -- FILE… | --extract LIST', async () => {
  const { values, positionals } = parseArgs({
    options: { extract: { type: 'string' } },
    allowPositionals: true,
  });
  if ((values.extract === undefined) === (positionals.length === 0))
    throw new UsageError('expected files, or the list to make the extract of');
  if (values.extract !== undefined) await makeExtract(values.extract);
  const table = readSenses(await readFile(sensesFile, 'utf8'));
  for (const file of positionals) {
    const { sentences } = parseConllu(await readFile(file, 'utf8'));
    const figures = measureSenses(sentences, table, ['NOUN', 'VERB', 'ADJ']);
    console.log([file, ...Array.from(figures, ([upos, one]) => describe(upos, one))].join('\n  '));
  }
  return 0;
});
