import { describe, expect, it } from 'vitest';
import { numberSentences, writeNumbers } from '#tools/print/number-sentences.ts';
import { sampleArticle } from '../../sample-article.ts';
import { fc } from '../../seeded.ts';

it('numbers sentences in reading order, headings and byline too', () => {
  expect([...numberSentences(sampleArticle)]).toEqual([
    ['s1', 1],
    ['s2', 2],
    ['s3', 3],
    ['s4', 4],
    ['s5', 5],
  ]);
});

describe('numbers in a row', () => {
  it.each([
    [[], ''],
    [[3], '3'],
    [[3, 4], '3, 4'],
    [[1, 4, 5, 6, 9], '1, 4–6, 9'],
    [[2, 2, 3, 3, 4], '2–4'],
  ])('%j are written as %j', (numbers, text) => {
    expect(writeNumbers(numbers)).toBe(text);
  });

  it('are all there, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (any) => {
        const numbers = any.toSorted((a, b) => a - b);
        const read = writeNumbers(numbers)
          .split(', ')
          .filter((part) => part !== '')
          .flatMap((part) => {
            const [first = 0, last = first] = part.split('–').map(Number);
            return Array.from({ length: last - first + 1 }, (_, index) => first + index);
          });
        expect(read).toEqual([...new Set(numbers)]);
      }),
    );
  });
});
