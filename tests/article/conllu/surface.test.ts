import { describe, expect, it } from 'vitest';
import type { Sentence } from '#article/conllu/sentence.ts';
import { surfaceText, surfaceTokens } from '#article/conllu/surface.ts';
import { file, read, SAMPLE } from './sample.ts';

function only(table: string): Sentence {
  const [sentence] = read(file(table));
  if (sentence === undefined) throw new Error('no sentence');
  return sentence;
}

function shape(sentence: Sentence) {
  return surfaceTokens(sentence).map(({ form, words, space }) => [form, words.map(({ id }) => id), space]);
}

describe('printed words', () => {
  it('has a contraction once, with the words it covers, and no empty node', () => {
    const sentence = only(SAMPLE.replace('2 ist', '1.1 war sein AUX _ _ _ _ _ _\n2 ist'));
    expect(shape(sentence)).toEqual([
      ['Anna', [1], ' '],
      ['ist', [2], ' '],
      ['im', [3, 4], ' '],
      ['Haus', [5], ''],
      ['.', [6], ' '],
    ]);
    expect(surfaceTokens(sentence)[2]?.line.kind).toBe('multiword');
  });

  it('has the white space of # text, whatever SpaceAfter says', () => {
    const sentence = only(SAMPLE.replace('Anna ist im Haus.', 'Anna\u00a0ist  im Haus .'));
    expect(surfaceTokens(sentence).map(({ space }) => space)).toEqual(['\u00a0', '  ', ' ', ' ', ' ']);
  });

  it('goes by SpaceAfter where there is no # text', () => {
    const { tokens, line } = only(SAMPLE);
    expect(surfaceText({ comments: [], tokens, line })).toBe('Anna ist im Haus.');
  });

  it('goes by SpaceAfter after the last word, which may touch the next sentence', () => {
    const sentence = only(SAMPLE.replace('5 punct _ _', '5 punct _ SpaceAfter=No'));
    expect(surfaceTokens(sentence).at(-1)?.space).toBe('');
  });
});
