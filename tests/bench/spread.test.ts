import { describe, expect, it } from 'vitest';
import { never } from './or-never.ts';
import { spreadOf } from './spread.ts';

describe('spreadOf', () => {
  it.each([
    [[7], { median: 7, least: 7, most: 7 }],
    [[30, 10, 20], { median: 20, least: 10, most: 30 }],
    [[100, 9, 10, 30], { median: 20, least: 9, most: 100 }],
  ])('orders %j by number', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  it('takes what never came for the slowest', () => {
    expect(spreadOf([never, 10, 20])).toEqual({ median: 20, least: 10, most: never });
    expect(spreadOf([never, 10])).toEqual({ median: never, least: 10, most: never });
  });

  it('has nothing to say of nothing', () => {
    expect(spreadOf([])).toBeUndefined();
  });
});
