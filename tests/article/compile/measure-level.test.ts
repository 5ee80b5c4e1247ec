import { describe, expect, it } from 'vitest';
import type { CommonForms } from '#article/document/frequency.ts';
import { compile, opening, sentence } from './sample.ts';

/** A sentence with a tree; each row is `ID FORM UPOS HEAD DEPREL`. */
function tree(id: string, text: string, rows: readonly string[], comments = ''): string {
  const lines = rows.map((row) => {
    const [number, form, upos, head, relation] = row.split(' ');
    return [number, form, form, upos, '_', '_', head, relation, '_', '_'].join('\t');
  });
  return `${comments}# sent_id = ${id}\n# text = ${text}\n${lines.join('\n')}\n\n`;
}

const head = opening.replace('p (1 s)', 'p (2 s)');
const main = tree(
  's1',
  'Sie geht heim',
  ['1 Sie PRON 2 nsubj', '2 geht VERB 0 root', '3 heim ADV 2 advmod'],
  head,
);
const complex = tree('s2', 'Sie geht , weil es regnet', [
  '1 Sie PRON 2 nsubj',
  '2 geht VERB 0 root',
  '3 , PUNCT 2 punct',
  '4 weil SCONJ 6 mark',
  '5 es PRON 6 expl',
  '6 regnet VERB 2 advcl',
]);
const byline = `# newpar\n# newpar_block = byline (1 s)\n${sentence('s3', 'red.', ['1 red. red. NOUN'])}`;

/** *Weil* is known to fewer. */
const common: CommonForms = new Map([
  ['sie', 100],
  ['geht', 500],
  ['es', 2000],
  ['weil', 5000],
]);

describe('the level of an article', () => {
  it('is the length of its sentences, its subordinate clauses and its common words, without the byline', () => {
    expect(compile(main + complex + byline, common).level).toEqual({
      sentenceLength: 4,
      subordinateShare: 0.5,
      commonShare: 5 / 8,
    });
  });

  it('counts no words as common where nobody knows which are', () => {
    expect(compile(main + complex).level).toEqual({ sentenceLength: 4, subordinateShare: 0.5 });
  });

  it('says nothing of clauses where a sentence has no tree', () => {
    const bare = sentence('s2', 'Sie geht', ['1 Sie sie PRON', '2 geht gehen VERB']);
    expect(compile(main + bare).level).toEqual({ sentenceLength: 2.5 });
  });

  it('is not there where there is no paragraph', () => {
    const heading = opening.replace('p (1 s)', 'head (1 s)');
    expect(compile(sentence('s1', 'Reise', ['1 Reise Reise NOUN'], heading))).not.toHaveProperty('level');
  });
});
