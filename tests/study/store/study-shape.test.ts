import { describe, expect, it } from 'vitest';
import { readShape, writeBreach } from '#keep/shape.ts';
import { saveExpression } from '#study/store/change-expression.ts';
import { savedExpression } from '#study/store/study-shape.ts';
import { fc } from '../../seeded.ts';
import { anyExpression, findBekanntgeben, sample } from './sample.ts';

const good = sample();
const content = (value: object) => ({ content: { value: { ...good.content.value, ...value }, at: 0 } });

describe('the shape of a saved expression', () => {
  it('is that of all that is saved', () => {
    const saved = saveExpression(undefined, findBekanntgeben(), 100);
    expect(readShape(savedExpression, saved)).toEqual({ ok: true, value: saved });
    fc.assert(
      fc.property(anyExpression, (any) => {
        expect(readShape(savedExpression, any)).toEqual({ ok: true, value: any });
      }),
    );
  });

  it.each([
    ['null', null, '', 'null', 'Object'],
    ['without a part', { ...good, known: undefined }, 'known', 'nothing', 'Object'],
    ['with a time that is none', { ...good, note: { value: '', at: 'x' } }, 'note.at', '"x"', 'number'],
    [
      'with a time that no date holds',
      { ...good, created: 1e16 },
      'created',
      '10000000000000000',
      'a whole number',
    ],
    [
      'with a time after which nothing can be due',
      { ...good, reviews: [{ at: 8_640_000_000_000_000, grade: 'good' }] },
      'reviews.0.at',
      '8640000000000000',
      '<=253402300799999',
    ],
    ['with what JSON has not', { ...good, created: 5n }, 'created', '5', 'number'],
    ['with a reset of nothing', { ...good, resets: { value: [5], at: 1 } }, 'resets.value.0', '5', 'Array'],
    ['with a key that is not known', { ...good, colour: 'red' }, 'colour', '"colour"', 'no such key'],
    [
      'with an entry that says nothing',
      { ...good, ...content({ entry: { forms: 'gab auf' } }) },
      'content.value.entry.gloss',
      'nothing',
      '"gloss"',
    ],
    [
      'without a range',
      { ...good, ...content({ ranges: [] }) },
      'content.value.ranges',
      'nothing',
      'something',
    ],
    ['of another place', { ...good, id: 'probe/s2/1' }, '', 'Object', 'the id of its place'],
  ])('is not %s', (_, input, path, found, expected) => {
    expect(readShape(savedExpression, input)).toEqual({ ok: false, breach: { path, found, expected } });
  });

  it.each([
    ['an unknown grade', [{ at: 1, grade: 'so-so' }], 'reviews.0.grade'],
    [
      'two out of order',
      [
        { at: 2, grade: 'good' },
        { at: 1, grade: 'good' },
      ],
      'reviews',
    ],
    [
      'one twice',
      [
        { at: 1, grade: 'good' },
        { at: 1, grade: 'good' },
      ],
      'reviews',
    ],
  ])('has no reviews with %s', (_, reviews, path) => {
    expect(readShape(savedExpression, { ...good, reviews })).toMatchObject({ ok: false, breach: { path } });
  });

  it.each([
    ['beyond the sentence', [[3, 99]]],
    [
      'out of order',
      [
        [12, 15],
        [3, 7],
      ],
    ],
    [
      'over one another',
      [
        [3, 7],
        [6, 9],
      ],
    ],
    ['of nothing', [[3, 3]]],
  ])('has no ranges %s', (_, ranges) => {
    expect(readShape(savedExpression, { ...good, ...content({ ranges }) })).toMatchObject({
      ok: false,
      breach: { path: 'content.value', expected: 'ranges in order and within the sentence' },
    });
  });

  it('tells a breach in a line', () => {
    expect(writeBreach({ path: 'note.at', found: '"x"', expected: 'number' })).toBe(
      'note.at: found "x", expected number',
    );
    expect(writeBreach({ path: '', found: 'null', expected: 'Object' })).toMatch(/^\(whole\): /);
  });

  it('tells what was found in few words', () => {
    const read = readShape(savedExpression, { ...good, known: { value: 'x'.repeat(500), at: 0 } });
    expect(read.ok ? '' : read.breach.found).toHaveLength(61);
  });
});
