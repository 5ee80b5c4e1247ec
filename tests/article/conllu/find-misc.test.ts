import { describe, expect, it } from 'vitest';
import { miscPlaces, miscValue } from '#article/conllu/find-misc.ts';
import { file, read, SAMPLE } from './sample.ts';

describe('MISC', () => {
  const table = SAMPLE.replace('5 cop _ _', '5 cop _ Note=2+2=4|Gloss=is|Mwe|Gloss=are|Empty=');
  const [sentence] = read(file(table));
  const token = sentence?.tokens[1];

  it('is split at the first equals sign; bare words and repeated keys stay', () => {
    expect(token?.misc).toEqual([
      { key: 'Note', value: '2+2=4' },
      { key: 'Gloss', value: 'is' },
      { key: 'Mwe' },
      { key: 'Gloss', value: 'are' },
      { key: 'Empty', value: '' },
    ]);
  });

  it('has the first value of a key', () => {
    expect(['Gloss', 'Mwe', 'Empty', 'MSeg'].map((key) => miscValue(token?.misc ?? [], key))).toEqual([
      'is',
      undefined,
      '',
      undefined,
    ]);
  });

  it('knows where each item begins', () => {
    const places = token === undefined ? [] : miscPlaces(token, 'Gloss');
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [4, 43],
      [4, 56],
    ]);
  });
});
