import { describe, expect, it } from 'vitest';
import { type Beginning, divideIntoPieces } from '#article/analyse/divide-pieces.ts';

/** Sentences of which those at some places begin something. */
function beginnings(length: number, kind: Beginning, places: readonly number[]): readonly Beginning[] {
  return Array.from({ length }, (_, at) => (places.includes(at) ? kind : undefined));
}

describe('the pieces of a text', () => {
  it.each([
    ['nothing', beginnings(0, undefined, []), [0]],
    ['a thousand sentences', beginnings(1_000, undefined, []), [0]],
    ['without paragraphs', beginnings(1_200, undefined, []), [0, 400, 800]],
    ['with a chapter near the cut', beginnings(1_200, 'heading', [300, 530, 700]), [0, 300, 700]],
    ['with a paragraph at it, and one too far', beginnings(1_200, 'paragraph', [390, 700]), [0, 390, 800]],
  ])('%s', (_, sentences, expected) => {
    expect(divideIntoPieces(sentences)).toEqual(expected);
  });

  it('prefer a chapter to a paragraph that is nearer', () => {
    const both = beginnings(1_200, 'paragraph', [400]).map((kind, at) => (at === 350 ? 'heading' : kind));
    expect(divideIntoPieces(both)).toEqual([0, 350, 800]);
  });
});
