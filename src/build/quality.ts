import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseText } from '#article/analyse/analyse-text.ts';
import { readWeights } from '#article/analyse/tagger.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { commentValue } from '#article/conllu/sentence.ts';
import { surfaceText } from '#article/conllu/surface.ts';
import { type Hits, measuredFeatures, measureQuality, type Quality } from '#build/measure-quality.ts';
import { readFormTable } from '#build/read-form-table.ts';
import { runCommand, UsageError } from '#build/run-command.ts';
import { weightsFile } from '#build/weights-file.ts';
import { writeShare } from '#build/write-share.ts';

function describeHits({ right, found, gold }: Hits): string {
  return `F1 ${writeShare(2 * right, found + gold)}, precision ${writeShare(right, found)}, recall ${writeShare(right, gold)} of ${gold}`;
}

/**
 * The text of a file: its blocks with an empty line between. Where it has none, its sentences are of many texts: what ends without a full
 * stop, as headlines do, has nothing behind it that could tell where it ends, and is taken for a block.
 */
function wholeText(sentences: readonly Sentence[]): string {
  const hasBlocks = sentences.slice(1).some(opensBlock);
  return sentences
    .map((sentence, index) => {
      const text = textOf(sentence);
      const before = sentences[index - 1];
      if (before === undefined) return text;
      const isBlock = hasBlocks ? opensBlock(sentence) : !/[.!?…]["'”“»)`\]]*$/.test(textOf(before));
      return `${isBlock ? '\n\n' : ' '}${text}`;
    })
    .join('');
}

function textOf(sentence: Sentence): string {
  return commentValue(sentence, 'text') ?? surfaceText(sentence);
}

function opensBlock({ comments }: Sentence): boolean {
  return comments.some(({ key }) => /^new(?:par|doc)/.test(key));
}

function describe(quality: Quality): readonly string[] {
  const { sentences, tokens, words, lemmas, partsOfSpeech, features, separableVerbs, names } = quality;
  return [
    `  sentences        ${describeHits(sentences)}`,
    `  tokens           ${describeHits(tokens)}`,
    `  part of speech   ${writeShare(partsOfSpeech, words)} of ${words}`,
    `  lemma            ${writeShare(lemmas, words)}`,
    ...measuredFeatures.flatMap((name) => {
      const hits = features[name];
      if (hits === undefined) return [];
      const { gold, single, singleRight, several, severalRight } = hits;
      const one = `one value given ${writeShare(single, gold)} of ${gold}, right ${writeShare(singleRight, single)}`;
      return [
        `  ${name.padEnd(16)} ${one}; several ${writeShare(several, gold)}, the right one among them ${writeShare(severalRight, several)}`,
      ];
    }),
    `  separable verbs  ${describeHits(separableVerbs)}`,
    `  names            ${describeHits(names)}`,
  ];
}

/**
 * `npm run quality -- FILE…`: analyses the bare text of CoNLL-U files and tells how much of it is as they have it. They should be none that
 * anything was learnt from. Exit code 1 where a file can’t be read, 2 where the words of the command are wrong.
 */
await runCommand('npm run quality -- FILE…', async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('found no file, expected a CoNLL-U file that is right');
  const means = { table: await readFormTable(), weights: readWeights(await readFile(weightsFile, 'utf8')) };
  let broken = 0;
  for (const file of positionals) {
    const shown = relative(process.cwd(), file);
    const parsed = parseConllu(await readFile(file, 'utf8'));
    if (!parsed.ok) {
      console.error(`${shown}: found no CoNLL-U that can be read; npm run check -- ${shown} tells why`);
      broken += 1;
      continue;
    }
    const text = wholeText(parsed.sentences);
    const start = process.cpuUsage();
    const analysed = analyseText(text, means);
    const pace = process.cpuUsage(start).user / Math.max(analysed.words, 1);
    const found = parseConllu(analysed.file);
    console.log([shown, ...describe(measureQuality(parsed.sentences, found.sentences))].join('\n'));
    console.log(`  1,000 words      ${pace.toFixed(0)} ms of the processor`);
  }
  return broken > 0 ? 1 : 0;
});
