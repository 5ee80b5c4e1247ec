import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { learnTags } from '#build/learn-tags.ts';
import { readFormTable } from '#build/read-form-table.ts';
import { runCommand, UsageError } from '#build/run-command.ts';
import { weightsFile } from '#build/weights-file.ts';
import { writeWeights } from '#build/write-weights.ts';

/**
 * `npm run train -- FILE`: learns the tagger of `article/analyse` from a treebank of UD German-GSD and writes its weights. The same file makes the
 * same weights. Exit code 1 where it can’t be read, 2 where the words of the command are wrong.
 */
await runCommand('npm run train -- FILE', async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('found no single file, expected a treebank');
  const parsed = parseConllu(await readFile(file, 'utf8'));
  if (!parsed.ok) {
    console.error(`${file}: found no CoNLL-U that can be read; npm run check -- ${file} tells why`);
    return 1;
  }
  const learned = learnTags(parsed.sentences, await readFormTable());
  const comments = [
    'Weights of a part-of-speech tagger for German.',
    `Learnt from ${basename(file)} of UD German-GSD, https://github.com/UniversalDependencies/UD_German-GSD, which is under CC BY-SA 4.0,`,
    'https://creativecommons.org/licenses/by-sa/4.0/, and with it this file. Made by npm run train; see tagger-weights.md.',
  ];
  const text = writeWeights(learned, comments);
  await writeFile(weightsFile, text);
  console.log(
    `${weightsFile}: ${parsed.sentences.length} sentences, ${text.split('\n').length} lines, ${Math.round(text.length / 1000)} kB`,
  );
  return 0;
});
