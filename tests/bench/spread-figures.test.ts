import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { never } from './or-never.ts';
import { spreadFigures } from './spread-figures.ts';
import type { Visit } from './visit.ts';

function visitOf(firstPaint: number, firstCard?: number): Visit {
  return {
    firstPaint,
    largestPaint: firstPaint,
    blocking: 0,
    layoutShift: 0,
    longestLoading: 0,
    longestHydrating: 0,
    ...(firstCard !== undefined && { firstCard }),
    heap: 0,
    bytes: { html: 0, script: 0, font: 0, css: 0, other: 0 },
    titleFont: '',
  };
}

const figures: readonly Figure<Visit>[] = [
  { name: 'paint', unit: 'ms', read: ({ firstPaint }) => firstPaint },
  { name: 'card', unit: 'ms', read: ({ firstCard }) => firstCard },
];

describe('spreadFigures', () => {
  it('sums up what was measured, and leaves out what the page doesn’t have', () => {
    expect(spreadFigures(figures, [visitOf(10), visitOf(30), visitOf(20)])).toEqual({
      paint: { median: 20, least: 10, most: 30 },
    });
  });

  it('takes a visit that failed as one in which nothing was reached', () => {
    expect(spreadFigures(figures, [visitOf(10, 5), undefined, visitOf(20, 6)])).toEqual({
      paint: { median: 20, least: 10, most: never },
      card: { median: 6, least: 5, most: never },
    });
  });
});
