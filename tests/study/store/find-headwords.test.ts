import { describe, expect, it } from 'vitest';
import { findHeadwords } from '#study/store/find-headwords.ts';
import { analysis, article, findBekanntgeben } from './sample.ts';

describe('headwords of a text', () => {
  it('are found where they stand first, an expression as a whole, and no names', () => {
    const found = findHeadwords(
      article,
      analysis,
      new Set(['Blinken', 'bekanntgeben', 'Region', 'nirgends']),
    );
    expect([...found.keys()].toSorted()).toEqual(['Region', 'bekanntgeben']);
    expect(found.get('bekanntgeben')).toEqual(findBekanntgeben());
  });
});
