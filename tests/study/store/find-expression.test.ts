import { describe, expect, it } from 'vitest';
import { printedWords } from '#article/document/analysis.ts';
import { inlineText } from '#article/document/inline.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { findExpression } from '#study/store/find-expression.ts';
import { printedRanges } from '#study/store/printed-ranges.ts';
import { expressionId } from '#study/store/saved-expression.ts';
import { sampleArticle } from '../../sample-article.ts';
import { analysis, article, findBekanntgeben, findInArticle, slug } from './sample.ts';

const textOf = (found: ReturnType<typeof findInArticle>) =>
  found?.content.ranges.map(([start, end]) => found.content.sentence.slice(start, end));

describe('what is saved of the real article', () => {
  it('is a split verb as one, whichever part was looked up', () => {
    const found = findBekanntgeben();
    expect(found.place).toEqual({ article: slug, sentence: 's6', words: [6, 19] });
    expect(found.content.dictionary).toBe('bekannt|geben');
    expect(found.content.gloss).toBe('released');
    expect(found.content.sentence).toMatch(/ gaben hohe Funktionäre .* nun Details .* bekannt$/);
    expect(found.content.translation).toMatch(/released/);
    expect(textOf(found)).toEqual(['gaben', 'bekannt']);
    expect(findInArticle('s6', 'bekannt')).toEqual(found);
  });

  it('is a word alone, with its gender', () => {
    const found = findInArticle('s6', 'Details');
    expect(found?.content.dictionary).toBe('das Detail');
    expect(textOf(found)).toEqual(['Details']);
  });

  it('is an expression with all of a contraction that it reaches into', () => {
    const found = findInArticle('s10', 'Rahmen');
    expect(found?.content.dictionary).toBe('im Rahmen');
    expect(textOf(found)).toEqual(['im', 'Rahmen']);
    expect(findInArticle('s10', 'im')).toEqual(found);
  });

  it('is a contraction as the card shows it', () => {
    const found = findInArticle('s3', 'Am');
    expect(found?.content.dictionary).toBe('Am = An + dem');
    expect(found?.place.words).toEqual([1, 2]);
    expect(textOf(found)).toEqual(['Am']);
  });

  it('is nothing for the name of an actor, and for a word that is not there', () => {
    expect(findInArticle('s10', 'Blinken')).toBeUndefined();
    expect(findInArticle('s10', 'Kasachstan')).toBeUndefined();
    expect(findInArticle('s6', 'nirgends')).toBeUndefined();
  });

  it('has an id of its own for each expression, and the words where they are printed', () => {
    const found = articleSentences(article).flatMap((sentence) => {
      const analysed = analysis.sentences[sentence.id];
      if (!analysed) return [];
      return printedWords(analysed).flatMap((ids, position) => {
        const one = findExpression(slug, sentence, analysed, position);
        const [id = 0] = ids;
        if (one) {
          expect(analysed.words[id - 1]?.actor).toBeUndefined();
          expect(textOf(one)).toContain(analysed.contractions[id]?.form ?? analysed.words[id - 1]?.form);
        }
        return one ? [one] : [];
      });
    });
    const byId = new Map(found.map((one) => [expressionId(one.place), one.content.dictionary]));
    expect(byId.size).toBeGreaterThan(200);
    for (const one of found) expect(byId.get(expressionId(one.place))).toBe(one.content.dictionary);
  });
});

describe('the ranges of printed words', () => {
  it('are counted through mentions, nested ones and what follows a name', () => {
    const [sentence] = articleSentences(sampleArticle);
    const inlines = sentence?.inlines ?? [];
    const text = inlineText(inlines);
    expect(text).toBe('Die Ministerin Nordlands, die kommt, lacht.');
    expect(printedRanges(inlines).map(([start, end]) => text.slice(start, end))).toEqual([
      'Die',
      'Ministerin',
      'Nordlands',
      'die',
      'kommt',
      'lacht',
    ]);
  });
});
