import { describe, expect, it } from 'vitest';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { neighboursOf } from '#shelf/views/neighbours-of.ts';
import { placesInFiles } from '#shelf/views/place-in-file.ts';
import { keptText } from './sample-text.ts';

const gone = { value: true, at: 1 };
const partOf = (part: number, change: Partial<KeptText> = {}) =>
  keptText(`p${part}`, `Teil ${part + 1}`, { source: { ...keptText('book', '').source, part }, ...change });
const wolf = keptText('wolf', 'Der Wolf');

describe('the parts of a book', () => {
  it('have numbers, of how many once all are there; a text that is alone has none', () => {
    const [one, two, three] = [partOf(0), partOf(1), partOf(2, { deleted: gone })];
    expect([...placesInFiles([three, wolf, one, two])]).toEqual([
      ['p2', { number: 3, of: 3 }],
      ['p0', { number: 1, of: 3 }],
      ['p1', { number: 2, of: 3 }],
    ]);
    expect([...placesInFiles([one, partOf(1, { unfinished: true })])]).toEqual([
      ['p0', { number: 1 }],
      ['p1', { number: 2 }],
    ]);
  });

  it('follow one another in their order, and the deleted are passed over', () => {
    const parts = [partOf(3), partOf(1), partOf(2, { deleted: gone }), partOf(0)];
    const idsOf = (part: number) => {
      const { previous, next } = neighboursOf(partOf(part), [wolf, ...parts]);
      return [previous?.id, next?.id];
    };
    expect([0, 1, 3].map(idsOf)).toEqual([
      [undefined, 'p1'],
      ['p0', 'p3'],
      ['p1', undefined],
    ]);
  });
});
