import { describe, expect, it } from 'vitest';
import type { DraftWord } from '#article/analyse/draft.ts';
import { findNames } from '#article/analyse/find-names.ts';
import { analyse } from './tiny-table.ts';

/** The names that a text’s file marks, of several words with blanks. */
function namesIn(text: string): readonly string[] {
  return findNames(sentencesOf(text)).flatMap((mentions, index) =>
    mentions.map(({ first, last }) =>
      (sentencesOf(text)[index] ?? [])
        .slice(first, last + 1)
        .map(({ form }) => form)
        .join(' '),
    ),
  );
}

/** Sentences of words of which each with a capital was taken for a name. */
function sentencesOf(text: string): readonly (readonly DraftWord[])[] {
  return text.split('|').map((sentence) =>
    sentence
      .trim()
      .split(' ')
      .map((form): DraftWord => {
        const tag = /^\p{Lu}/u.test(form) ? 'PROPN NE' : /^\p{L}/u.test(form) ? 'VERB VVFIN' : 'PUNCT $.';
        return { form, tag, candidates: { all: [], isKnown: true }, options: [], cells: 0 };
      }),
  );
}

describe('a name', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['is no English word by itself', 'so singt The | so singen The Beatles', ['The Beatles']],
    ['is more than a word that begins a sentence', 'Moin . | „ Guck mal , da ist Waldi . “', ['Waldi']],
    [
      'stays one at the beginning where it stands within another',
      'Waldi bellt . | da ist Waldi',
      ['Waldi', 'Waldi'],
    ],
    ['of a list needs nothing more', 'Köln wächst .', ['Köln']],
    ['is not told by capitals where all letters are', 'DAS SAGT ANNA IN KÖLN', []],
    ['is no part of the next word', 'so in Süd- und in Köln', ['Köln']],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('is no currency', () => {
    expect(analyse('Das kostet zehn Euro.').file).not.toContain('Entity=');
  });

  it('is no noun that has an article or a plural in the text', () => {
    const named = (text: string) => /Entity=/.test(analyse(text).file);
    expect(named('Ein Wolf kam. Das sah der Wolf. Kinder und Wolf kamen.')).toBe(false);
    expect(named('Wölfe kommen. Sie lesen von Wolf und Reise.')).toBe(false);
    expect(named('Der Koch kam. Sie sah den Koch.')).toBe(false);
  });

  it('is a surname all the same where somebody has it', () => {
    const { file } = analyse('Thomas Wolf kam. Das sagt Wolf. Die Kinder lesen von Wolf.');
    expect(file.match(/Entity=\S*e1\b/g)).toHaveLength(4);
  });
});
