import { describe, expect, it } from 'vitest';
import { inlineText, isMention, type Mention, type Word } from '#article/document/inline.ts';
import { isLanguage, languages, otherLanguages } from '#article/document/language.ts';
import { readingMinutes } from '#article/document/reading-time.ts';
import { articleSentences, sectionSentences } from '#article/document/sentences.ts';
import { sampleArticle } from '../../sample-article.ts';
import { articleText } from '../article-text.ts';

describe('reading time', () => {
  it.each([
    [0, 1],
    [1, 1],
    [179, 1],
    [268, 1],
    [269, 2],
    [1790, 10],
  ])('of %i words is %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('the text of an article', () => {
  it('joins sentences by a space and blocks by an empty line, without glosses and translations', () => {
    expect(articleText(sampleArticle)).toBe(
      'Die Ministerin Nordlands, die kommt, lacht.\n\nReise\n\nErnst reise. Die beiden Länder warten.\n\nred.',
    );
  });

  it('is empty for an article without sections', () => {
    expect(articleText({ ...sampleArticle, sections: [] })).toBe('');
  });

  it('goes through nested mentions and their relative clauses', () => {
    const mention: Mention = {
      eid: 'e1',
      actor: 'A',
      kind: 'person',
      manner: 'named',
      inlines: ['Lu'],
      rest: [', der lacht'],
    };
    expect(inlineText(['Herr ', { ...mention, inlines: ['zu ', mention] }])).toBe(
      'Herr zu Lu, der lacht, der lacht',
    );
  });
});

describe('telling mentions from words', () => {
  const word: Word = { form: 'Haus', gloss: 'house' };
  const mention: Mention = { eid: 'e1', actor: 'A', kind: 'person', manner: 'named', inlines: [] };

  it('knows both', () => {
    expect([word, mention].map(isMention)).toEqual([false, true]);
  });
});

describe('the sentences of an article', () => {
  it('come in reading order, the heading first', () => {
    expect(articleSentences(sampleArticle).map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5']);
    expect(sampleArticle.sections.map((section) => sectionSentences(section)[0]?.id)).toEqual(['s1', 's2']);
  });
});

describe('the languages of the interface', () => {
  it('are English and German, each the other’s other', () => {
    expect(languages).toEqual(['en', 'de']);
    expect(languages.map(otherLanguages)).toEqual([['de'], ['en']]);
  });

  it.each([
    ['en', true],
    ['de', true],
    ['fr', false],
    ['EN', false],
    ['', false],
    [undefined, false],
  ])('are told from other parts of an address: %s', (tag, is) => {
    expect(isLanguage(tag)).toBe(is);
  });
});
