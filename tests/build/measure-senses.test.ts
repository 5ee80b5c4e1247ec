import { describe, expect, it } from 'vitest';
import { confirmSenses } from '#article/analyse/confirm-senses.ts';
import { stemEnglish } from '#article/analyse/stem-english.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { measureSenses } from '#build/measure-senses.ts';

describe('a sense', () => {
  const confirmed = (senses: readonly string[], translation: string) =>
    confirmSenses(senses, translation.split(' ')).map(({ sense, places }) => [sense, ...places]);

  it('is confirmed by a translation that has it, in whatever form', () => {
    expect(confirmed(['go', 'visit', 'see'], 'He visited the cities .')).toEqual([['visit', 1]]);
    expect(confirmed(['meet', 'hit'], 'They have met , the minister said')).toEqual([['meet', 2]]);
    expect(confirmed(['economy'], 'both economies')).toEqual([['economy', 1]]);
    expect(confirmed(['Central Asian'], 'the Central-Asian states')).toEqual([['Central Asian', 1]]);
    expect(confirmed(['be pleased'], 'She is very pleased')).toEqual([['be pleased', 3]]);
  });

  it('of more words goes before one of them, and is not confirmed by a part of it', () => {
    expect(confirmed(['take', 'take place'], 'It took place there')).toEqual([
      ['take place', 1, 2],
      ['take', 1],
    ]);
    expect(confirmed(['put off', 'be', 'the'], 'It was put on the table')).toEqual([]);
    expect(confirmed([], 'anything')).toEqual([]);
    expect(confirmed(['house'], '')).toEqual([]);
  });

  it.each(
    'plan plans planned planning, change changes changed changing, try tries tried, pass passes passed, watch watches, bring brings brought bringing, say says said, country countries, man men, call calling called'.split(
      ', ',
    ),
  )('is the same in all forms: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1);
  });

  it('is another where the word is', () => {
    const words = 'new news need king sing string bus boss thing think wind win'.split(' ');
    const stems = words.filter((word) => !['news', 'wind'].includes(word)).map(stemEnglish);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

const row = (id: number, form: string, lemma: string, upos: string, gloss: string) =>
  [id, form, lemma, upos, '_', '_', id === 2 ? 0 : 2, id === 2 ? 'root' : 'dep', '_', gloss].join('\t');

it('a dictionary is measured by glosses and alignment', () => {
  const file = [
    '# sent_id = s1',
    '# text = Minister trafen Partner in Häusern',
    '# text_en = Ministers met partners near the bank of the house',
    '# tokens_en = Ministers met partners near the bank of the house',
    '# align_en = 1:1 2:2 3:3 4:4 5:5,6 _:7,8,9',
    row(1, 'Minister', 'Minister', 'NOUN', 'Gloss=ministers'),
    row(2, 'trafen', 'treffen', 'VERB', 'Gloss=met-up'),
    row(3, 'Partner', 'Partner', 'NOUN', '_'),
    row(4, 'in', 'in', 'ADP', '_'),
    row(5, 'Häusern', 'Haus', 'NOUN', 'Gloss=bank'),
    '',
    '',
  ].join('\n');
  const senses: Readonly<Record<string, readonly string[]>> = {
    Minister: ['minister'],
    treffen: ['hit', 'meet'],
    Haus: ['house', 'bank'],
  };
  const { sentences } = parseConllu(file);
  const figures = measureSenses(sentences, { find: (lemma) => senses[lemma] ?? [] }, ['NOUN', 'VERB', 'ADJ']);
  expect(Object.fromEntries(figures)).toEqual({
    NOUN: {
      words: 3,
      known: 2,
      judged: 2,
      first: 1,
      some: 2,
      confirmed: 2,
      confirmedRight: 1,
      sole: 1,
      soleRight: 1,
    },
    VERB: {
      words: 1,
      known: 1,
      judged: 1,
      first: 0,
      some: 1,
      confirmed: 1,
      confirmedRight: 1,
      sole: 1,
      soleRight: 1,
    },
    ADJ: {
      words: 0,
      known: 0,
      judged: 0,
      first: 0,
      some: 0,
      confirmed: 0,
      confirmedRight: 0,
      sole: 0,
      soleRight: 0,
    },
  });
});
