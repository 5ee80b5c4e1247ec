import { describe, expect, it } from 'vitest';
import { saveExpression, setDeleted } from '#study/store/change-expression.ts';
import type { FoundExpression } from '#study/store/find-expression.ts';
import { metPositions, savedElsewhere, savedHeadwords } from '#study/store/met-words.ts';
import { analysis, findBekanntgeben, findInArticle } from './sample.ts';

/** The same word, found in another text, whose dictionary form may tell less. */
function foundElsewhere(found: FoundExpression, dictionary: string): FoundExpression {
  const place = { ...found.place, article: 'own/aaaaaaaaaa', sentence: 's1' };
  return { place, content: { ...found.content, dictionary } };
}

const verb = saveExpression(undefined, foundElsewhere(findBekanntgeben(), 'bekanntgeben'), 1);

function formsMet(sentenceId: string, headwords: ReadonlySet<string>): readonly string[] {
  const sentence = analysis.sentences[sentenceId];
  if (!sentence) throw new Error(`no sentence ${sentenceId}`);
  const forms = sentence.words.filter(({ upos }) => upos !== 'PUNCT').map(({ form }) => form);
  return metPositions(sentence, headwords).map((position) => forms[position] ?? '');
}

describe('a word that was saved in another text', () => {
  it('is met in whatever form, an expression with all of its words', () => {
    expect(formsMet('s6', savedHeadwords([verb]))).toEqual(['gaben', 'bekannt']);
  });

  it('is met without the gender that only one of the texts tells', () => {
    const region = findInArticle('s8', 'Region');
    if (!region) throw new Error('Region is gone');
    expect(region.content.dictionary).toBe('die Region');
    const saved = saveExpression(undefined, foundElsewhere(region, 'Region'), 1);
    expect(formsMet('s8', savedHeadwords([saved]))).toEqual(['Region']);
  });

  it('is not met once it is deleted, nor is another', () => {
    expect(formsMet('s6', savedHeadwords([setDeleted(verb, true, 2)]))).toEqual([]);
    expect(formsMet('s1', savedHeadwords([verb]))).toEqual([]);
  });

  it('is told of where it is looked up, the latest place first and its own not', () => {
    const found = findBekanntgeben();
    const here = saveExpression(undefined, found, 2);
    const later = saveExpression(undefined, foundElsewhere(findBekanntgeben(), 'bekannt|geben'), 3);
    const last = { ...later, id: 'own/bbbbbbbbbb/s1/1+2' };
    expect(savedElsewhere([verb, here, last], found).map(({ id }) => id)).toEqual([last.id, verb.id]);
    expect(savedElsewhere([setDeleted(verb, true, 4)], found)).toEqual([]);
  });
});
