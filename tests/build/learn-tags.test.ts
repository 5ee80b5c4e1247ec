import { describe, expect, it } from 'vitest';
import { openCandidates } from '#article/analyse/find-candidates.ts';
import { readInput } from '#article/analyse/tag-input.ts';
import { readWeights, tagSentence } from '#article/analyse/tagger.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { learnTags } from '#build/learn-tags.ts';
import { writeWeights } from '#build/write-weights.ts';
import { tinyTable } from '../article/analyse/tiny-table.ts';

const sentences = [
  'Das/PRON/PDS sagt/VERB/VVFIN sie/PRON/PPER ./PUNCT/$.',
  'Das/DET/ART Land/NOUN/NN liest/VERB/VVFIN Verträge/NOUN/NN ./PUNCT/$.',
  'Sie/PRON/PPER liest/VERB/VVFIN das/PRON/PDS ./PUNCT/$.',
].map((text) => text.split(' ').map((word) => word.split('/')));

const treebank = sentences
  .map((words) =>
    words.map(([form, upos, xpos], index) =>
      [index + 1, form, form, upos, xpos, '_', '_', '_', '_', '_'].join('\t'),
    ),
  )
  .map(
    (lines, index) =>
      `# sent_id = s${index}\n# text = ${(sentences[index] ?? []).map(([form]) => form).join(' ')}\n${lines.join('\n')}\n\n`,
  )
  .join('');

describe('a tagger that is learnt', () => {
  const { sentences: read } = parseConllu(treebank);
  const file = writeWeights(learnTags(read, tinyTable), ['Of three sentences.'], 1);

  it('is a file that says of what it was learnt, and the same each time', () => {
    expect(file.startsWith('# Of three sentences.\n')).toBe(true);
    expect(writeWeights(learnTags(read, tinyTable), ['Of three sentences.'], 1)).toBe(file);
  });

  it('tags what it has learnt', () => {
    const find = openCandidates(tinyTable);
    const weights = readWeights(file);
    const tagged = sentences.map((words) => {
      const forms = words.map(([form = '']) => form);
      const candidates = forms.map((form, at) => find(form, at === 0));
      return tagSentence(readInput(forms, candidates, tinyTable), weights);
    });
    expect(tagged).toEqual(sentences.map((words) => words.map(([, upos, xpos]) => `${upos} ${xpos}`)));
  });
});
