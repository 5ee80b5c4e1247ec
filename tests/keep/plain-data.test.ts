import { describe, expect, it } from 'vitest';
import { isSame, keepSame } from '#keep/plain-data.ts';

describe('what is the same', () => {
  it.each([
    [{ a: 1, b: [1, { c: 'x' }] }, { b: [1, { c: 'x' }], a: 1 }, true],
    [[1, 2], [1], false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ 0: 1 }, [1], false],
    [null, {}, false],
    ['a', 'a', true],
  ])('of %j and %j: %s', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
    expect(isSame(b, a)).toBe(same);
  });
});

describe('what is read again', () => {
  it('is the object that it was before where it says the same, and only there', () => {
    const [one, other] = [
      { id: 'a', words: [1] },
      { id: 'b', words: [2] },
    ];
    const read = [
      { id: 'b', words: [3] },
      { id: 'a', words: [1] },
      { id: 'c', words: [] },
    ];
    const kept = keepSame(read, [one, other], ({ id }) => id);
    expect(kept).toEqual(read);
    expect(kept.map((item) => item === one || item === other)).toEqual([false, true, false]);
  });
});
