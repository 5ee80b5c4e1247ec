import { describe, expect, it } from 'vitest';
import { compile, oneSentence, opening, sentence } from './sample.ts';

const inlinesOf = (text: string, rows: readonly string[]) =>
  compile(oneSentence(text, rows)).sections[0]?.blocks[0]?.sentences[0]?.inlines;

describe('writing sentences', () => {
  it('makes an element of a word with a gloss, and one text of the others', () => {
    expect(
      inlinesOf('„Ja“, sagte er.', [
        '1 „ „ PUNCT _ SpaceAfter=No',
        '2 Ja ja INTJ _ SpaceAfter=No',
        '3 “ “ PUNCT _ SpaceAfter=No',
        '4 , , PUNCT',
        '5 sagte sagen VERB _ Gloss=said',
        '6 er er PRON _ Gloss=he|SpaceAfter=No',
        '7 . . PUNCT',
      ]),
    ).toEqual(['„Ja“, ', { form: 'sagte', gloss: 'said' }, ' ', { form: 'er', gloss: 'he' }, '.']);
  });

  it('separates the words of a gloss by spaces', () => {
    expect(inlinesOf('statt', ['1 statt statt ADP _ Gloss=takes-place'])).toEqual([
      { form: 'statt', gloss: 'takes place' },
    ]);
  });

  it('glosses a contraction as the one word that is printed', () => {
    expect(
      inlinesOf('im Haus', [
        '1-2 im _ _ _ Gloss=in-the',
        '1 in in ADP _ Gloss=in',
        '2 dem der DET _ Gloss=the',
        '3 Haus Haus NOUN _ Gloss=house',
      ]),
    ).toEqual([{ form: 'im', gloss: 'in the' }, ' ', { form: 'Haus', gloss: 'house' }]);
  });

  it('glosses no name', () => {
    expect(inlinesOf('Moskau ruft', ['1 Moskau Moskau PROPN _ Gloss=Moscow', '2 ruft rufen VERB'])).toEqual([
      'Moskau ruft',
    ]);
  });

  it('keeps the translation, where there is one', () => {
    const glossed = compile(sentence('s1', 'Ja', ['1 Ja ja INTJ'], `${opening}# text_en = Yes\n`)).sections[0]
      ?.blocks[0]?.sentences[0];
    expect(glossed?.translation).toBe('Yes');
    const plain = compile(oneSentence('Ja', ['1 Ja ja INTJ'])).sections[0]?.blocks[0]?.sentences[0];
    expect(plain).toEqual({ id: 's1', inlines: ['Ja'] });
  });
});

describe('counting words', () => {
  it.each([
    [
      'counts a contraction once',
      'im Haus',
      ['1-2 im', '1 in in ADP', '2 dem der DET', '3 Haus Haus NOUN'],
      2,
    ],
    ['counts no punctuation', 'Ja , ja', ['1 Ja ja INTJ', '2 , , PUNCT', '3 ja ja INTJ'], 2],
    ['counts no word that is only understood', 'Ja', ['1 Ja ja INTJ', '1.1 ja ja INTJ'], 1],
    ['counts a number and a sign', '5 %', ['1 5 5 NUM', '2 % % SYM'], 2],
  ])('%s', (_, text, rows, count) => {
    expect(compile(oneSentence(text, rows)).wordCount).toBe(count);
  });
});
