import { describe, expect, it } from 'vitest';
import type { Article } from '#article/document/article.ts';
import { listClaims, listSentences, paper } from '#article/document/claims.ts';
import { sampleArticle } from '../../sample-article.ts';

/** The sample, in which nobody or everybody speaks. */
function withSpeakers(change: 'nobody' | 'everybody'): Article {
  const speaker = { identity: 'Agency', name: { de: 'Agentur', en: 'Agency' } };
  return {
    ...sampleArticle,
    sections: sampleArticle.sections.map(({ id, blocks }) => ({
      id,
      blocks: blocks.map((block) => ({
        ...block,
        sentences: block.sentences.map(({ speaker: _, ...sentence }) => ({
          ...sentence,
          ...(change === 'everybody' && { speaker }),
        })),
      })),
    })),
  };
}

const ids = (article: Article) =>
  Array.from(listClaims(article), ([speaker, claims]) => [speaker, claims.map(({ id }) => id)]);

describe('who says what', () => {
  it('is all sentences by speaker, the paper’s own under its own name', () => {
    expect(ids(sampleArticle)).toEqual([
      [paper, ['s1', 's2', 's4', 's5']],
      ['Agency', ['s3']],
    ]);
  });

  it('is nothing where no speaker is named: nobody has looked', () => {
    expect(ids(withSpeakers('nobody'))).toEqual([]);
  });

  it('has no words of the paper where somebody else says all of it', () => {
    expect(ids(withSpeakers('everybody'))).toEqual([['Agency', ['s1', 's3', 's4', 's5']]]);
  });

  it('has a name for the paper that no identity can be', () => {
    expect(paper).toContain('-');
  });
});

describe('the sentences of an article', () => {
  it('are told by their first words, with their sections', () => {
    expect(listSentences(sampleArticle).map(({ section, opening }) => [section, opening])).toEqual([
      ['auftakt', 'Die Ministerin Nordlands, die kommt, lacht.'],
      ['reise', 'Reise'],
      ['reise', 'Ernst reise.'],
      ['reise', 'Die beiden Länder warten.'],
      ['reise', 'red.'],
    ]);
  });

  it('are cut after seven words', () => {
    const inlines = ['eins zwei drei vier fünf sechs sieben acht'];
    const block = { kind: 'paragraph', sentences: [{ id: 's1', inlines }] } as const;
    const [long] = listSentences({ ...sampleArticle, sections: [{ id: 'auftakt', blocks: [block] }] });
    expect(long?.opening).toBe('eins zwei drei vier fünf sechs sieben …');
  });
});
