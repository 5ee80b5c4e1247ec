import { describe, expect, it } from 'vitest';
import type { AnalysedSentence, AnalysedWord } from '#article/document/analysis.ts';
import type { Article } from '#article/document/article.ts';
import { listVocabulary } from '#tools/print/list-vocabulary.ts';
import { sampleArticle } from '../../sample-article.ts';

function word(form: string, upos: string, more: Partial<AnalysedWord> = {}): AnalysedWord {
  return { form, upos, features: {}, head: 0, relation: 'dep', dictionary: form, ...more };
}

function analysed(words: readonly AnalysedWord[], more: Partial<AnalysedSentence> = {}): AnalysedSentence {
  return { words, contractions: {}, expressions: [], verbGroups: [], tokens: [], alignment: [], ...more };
}

/** *Sie gaben Details zum Plan bekannt.* — with a heading before it, and a sentence after it that has *Plan* again. */
const article: Article = {
  ...sampleArticle,
  sections: [
    {
      id: 'auftakt',
      blocks: [
        {
          kind: 'paragraph',
          sentences: [
            {
              id: 's1',
              inlines: [
                { form: 'Sie', gloss: 'they', common: 100 },
                ' ',
                { form: 'gaben', gloss: 'released' },
                ' ',
                { form: 'Details', gloss: 'details' },
                ' ',
                { form: 'zum', gloss: 'on the' },
                ' ',
                { form: 'Plan', gloss: 'plan' },
                ' ',
                { form: 'bekannt', tie: { before: true } },
                '.',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'reise',
      heading: { id: 's2', inlines: [{ form: 'Plan', gloss: 'plan' }, ' ', { form: 'Ernsts' }] },
      blocks: [
        {
          kind: 'paragraph',
          sentences: [{ id: 's3', inlines: [{ form: 'Plan', gloss: 'map' }, '.'] }],
        },
      ],
    },
  ],
};

const plan = word('Plan', 'NOUN', { dictionary: 'der Plan', gloss: 'plan' });

const sentences = {
  s1: analysed(
    [
      word('Sie', 'PRON', { gloss: 'they' }),
      word('gaben', 'VERB', { dictionary: 'bekannt|geben', gloss: 'released' }),
      word('Details', 'NOUN', { dictionary: 'das Detail', gloss: 'details' }),
      word('zu', 'ADP'),
      word('dem', 'DET'),
      plan,
      word('bekannt', 'ADP'),
      word('.', 'PUNCT'),
    ],
    {
      contractions: { 4: { form: 'zum', gloss: 'on the', words: [4, 5] } },
      expressions: [{ words: [2, 7], head: 2, dictionary: 'bekannt|geben', gloss: 'released' }],
    },
  ),
  s2: analysed([plan, word('Ernsts', 'PROPN', { gloss: 'Ernst', actor: 'Eva_Ernst' })]),
  s3: analysed([{ ...plan, gloss: 'map' }, word('.', 'PUNCT')]),
};

describe('the vocabulary of an article', () => {
  it('has each meaning once, where it comes up first, with all its places', () => {
    expect(listVocabulary(article, { sentences })).toEqual([
      {
        id: 'auftakt',
        entries: [
          { dictionary: 'bekannt|geben', gloss: 'released', sentences: [1] },
          { dictionary: 'das Detail', gloss: 'details', sentences: [1] },
          { dictionary: 'der Plan', gloss: 'plan', sentences: [1, 2] },
        ],
      },
      {
        id: 'reise',
        title: 'Plan Ernsts',
        entries: [{ dictionary: 'der Plan', gloss: 'map', sentences: [3] }],
      },
    ]);
  });

  it('pairs what a dictionary says of a word, and once more what it is where that is another', () => {
    const entry = { forms: '-(e)s, Pläne', gloss: 'plan, scheme' };
    const described = (one: AnalysedSentence) => ({
      ...one,
      words: one.words.map((word) => (word.dictionary === 'der Plan' ? { ...word, entry } : word)),
    });
    const { s1, s2, s3 } = sentences;
    const own = { s1, s2: described(s2), s3: described(s3) };
    const plans = listVocabulary(article, { sentences: { ...own, s1: described(s1) } })
      .flatMap(({ entries }) => entries)
      .filter(({ dictionary }) => dictionary === 'der Plan');
    expect(plans).toEqual([
      { dictionary: 'der Plan', grammar: '-(e)s, Pläne', gloss: 'plan, scheme', sentences: [1, 2] },
      { dictionary: 'der Plan', grammar: '-(e)s, Pläne', gloss: 'plan, scheme', here: 'map', sentences: [3] },
    ]);
  });

  it('leaves out what is not known, and sections that have nothing new', () => {
    const { s1 } = sentences;
    expect(listVocabulary(article, { sentences: { s1 } }).map(({ id }) => id)).toEqual(['auftakt']);
    expect(listVocabulary(article, { sentences: {} })).toEqual([]);
    // What the reader knows, in whatever sense.
    const leftOut = new Set(['bekanntgeben', 'Plan']);
    const left = listVocabulary(article, { sentences }, leftOut).flatMap(({ entries }) => entries);
    expect(left.map(({ dictionary }) => dictionary)).toEqual(['das Detail']);
  });
});
