import { describe, expect, it } from 'vitest';
import { findWords } from '#article/compile/mention-words.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import { wordsOf } from '#article/conllu/sentence.ts';

/** The words of each mention, and behind a bar those that are its own. */
function describeWords(rows: readonly string[]): readonly string[] {
  const lines = rows.map((row, index) => {
    const [form, entity = '_'] = row.split(' ');
    return `${index + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${entity === '_' ? '_' : `Entity=${entity}`}\n`;
  });
  const { sentences } = parseConllu(`# global.Entity = eid-etype\n${lines.join('')}\n`);
  const parsed = parseEntities(sentences);
  const [sentence] = sentences;
  if (!parsed.ok || !sentence) throw new Error(JSON.stringify(parsed));
  const write = (words: readonly { readonly form: string }[]) => words.map(({ form }) => form).join(' ');
  return findWords(parsed.mentions, wordsOf(sentence)).map(
    ({ words, own }) => `${write(words)} | ${write(own)}`,
  );
}

describe('the words of a mention', () => {
  it('are its own where no mention inside it has them', () => {
    expect(describeWords(['die (e1', 'Wirtschaft', 'der (e2', 'Region e2)e1)'])).toEqual([
      'die Wirtschaft der Region | die Wirtschaft',
      'der Region | der Region',
    ]);
  });

  it('are its own too where another one crosses it', () => {
    expect(describeWords(['Kasachstans (e1', 'und', 'Russlands (e2', 'Leitungen e1)', 'heute e2)'])).toEqual([
      'Kasachstans und Russlands Leitungen | Kasachstans und Russlands Leitungen',
      'Russlands Leitungen heute | Russlands Leitungen heute',
    ]);
  });

  it('are those of all its parts, and of what lies between none', () => {
    expect(
      describeWords(['a (e1[1/2]', 'b e1[1/2])(e2[1/2])', 'c', 'd (e1[2/2](e2[2/2])', 'e e1[2/2])']),
    ).toEqual(['a b d e | a e', 'b d | b d']);
  });
});
