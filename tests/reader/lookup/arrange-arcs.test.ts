import { describe, expect, it } from 'vitest';
import { type Arc, type ArcWord, arrangeArcs } from '#reader/lookup/arrange-arcs.ts';
import { fc } from '../../seeded.ts';

/** A sentence of any length, its words hanging from one another in any way, crossing arcs included. */
const sentences = fc.integer({ min: 1, max: 30 }).chain((length) =>
  fc.array(
    fc.record({
      head: fc.integer({ min: 0, max: length }),
      relation: fc.constantFrom('nsubj', 'obl:arg', 'punct'),
      width: fc.integer({ min: 4, max: 200 }),
      labelWidth: fc.integer({ min: 0, max: 90 }),
      before: fc.constantFrom('nothing', 'space', 'break'),
    }),
    { minLength: length, maxLength: length },
  ),
);

/** A sentence whose arcs cross nowhere: each word hangs from one whose stretch it is beside. */
const projective = fc
  .array(fc.nat(), { minLength: 1, maxLength: 30 })
  .map((picks) => picks.map((_, index) => word(headOf(picks, 1, picks.length, 0, index + 1))));

/** The head of a word where each stretch of words hangs together from one of them. */
function headOf(
  picks: readonly number[],
  first: number,
  last: number,
  above: number,
  wanted: number,
): number {
  const middle = first + ((picks[first - 1] ?? 0) % (last - first + 1));
  if (wanted === middle) return above;
  return wanted < middle
    ? headOf(picks, first, middle - 1, middle, wanted)
    : headOf(picks, middle + 1, last, middle, wanted);
}

function word(head: number, more: Partial<ArcWord> = {}): ArcWord {
  return { head, relation: 'dep', width: 60, labelWidth: 40, before: 'space', ...more };
}

const first = ({ head, dependent }: Arc) => Math.min(head, dependent);
const last = ({ head, dependent }: Arc) => Math.max(head, dependent);
const share = (a: Arc, b: Arc) => first(a) < last(b) && first(b) < last(a);
const isWithin = (a: Arc, b: Arc) => first(b) <= first(a) && last(a) <= last(b);
const pairs = (arcs: readonly Arc[]) =>
  arcs.flatMap((a, index) => arcs.slice(index + 1).map((b) => [a, b] as const));

/** Whether the upright of one arc passes through the other's level stretch. */
function crosses(arc: Arc, other: Arc): boolean {
  const [start, end] = [Math.min(other.from, other.to), Math.max(other.from, other.to)];
  return [arc.from, arc.to].some((x) => start < x && x < end && other.height < arc.height);
}

describe('the arcs of a sentence', () => {
  it('lead to every word but the root and punctuation', () => {
    fc.assert(
      fc.property(sentences, (words) => {
        const wanted = words.flatMap(({ head, relation }, index) =>
          head > 0 && head !== index + 1 && relation !== 'punct' ? [[head, index + 1]] : [],
        );
        expect(arrangeArcs(words).arcs.map(({ head, dependent }) => [head, dependent])).toEqual(wanted);
      }),
    );
  });

  it('stand on different levels where they share a stretch, the wider over the narrower', () => {
    fc.assert(
      fc.property(sentences, (words) => {
        for (const [a, b] of pairs(arrangeArcs(words).arcs)) {
          if (share(a, b)) expect(a.level).not.toBe(b.level);
          if (isWithin(a, b) && !isWithin(b, a)) expect(b.height).toBeGreaterThan(a.height);
        }
      }),
    );
  });

  it('stand no higher than those below them make them', () => {
    fc.assert(
      fc.property(sentences, (words) => {
        const { arcs, height } = arrangeArcs(words);
        for (const arc of arcs) {
          const below = arcs.some((other) => share(arc, other) && other.level === arc.level - 1);
          expect(arc.level === 1 || below).toBe(true);
        }
        expect(height).toBe(Math.max(0, ...arcs.map((arc) => arc.height)));
      }),
    );
  });

  it('cross nowhere where the tree doesn’t', () => {
    fc.assert(
      fc.property(projective, (words) => {
        const { arcs } = arrangeArcs(words);
        expect(pairs(arcs).filter(([a, b]) => crosses(a, b) || crosses(b, a))).toEqual([]);
      }),
    );
  });

  it('meet a word side by side, within its label', () => {
    const { arcs, words } = arrangeArcs([word(2), word(0), word(2), word(2)]);
    const [left = 0, near = 0, far = 0] = arcs.map(({ from }) => from);
    expect(left).toBeLessThan(far);
    expect(far).toBeLessThan(near);
    for (const port of [left, near, far]) expect(Math.abs(port - (words[1]?.middle ?? 0))).toBeLessThan(20);
  });
});

describe('the words of a sentence', () => {
  it('overlap neither each other nor each other’s labels', () => {
    fc.assert(
      fc.property(sentences, (words) => {
        const { words: placed, width } = arrangeArcs(words);
        const edges = (sizeOf: (word: ArcWord) => number) =>
          words.flatMap((one, index) => {
            const middle = placed[index]?.middle ?? 0;
            return sizeOf(one) > 0 ? [middle - sizeOf(one) / 2, middle + sizeOf(one) / 2] : [];
          });
        for (const row of [edges((one) => one.width), edges((one) => one.labelWidth)]) {
          expect(row.every((edge, index) => edge >= (row[index - 1] ?? 0) - 1e-6)).toBe(true);
          expect(row.at(-1) ?? 0).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });

  it('touch where nothing stands between them, and stand apart where a clause begins', () => {
    const { words } = arrangeArcs([
      word(0),
      word(1, { relation: 'punct', labelWidth: 0, before: 'nothing' }),
      word(1, { before: 'break', labelWidth: 90 }),
    ]);
    expect(words[1]?.start).toBe(words[0]?.end);
    expect((words[2]?.start ?? 0) - (words[1]?.end ?? 0)).toBeGreaterThan(20);
  });

  it('may be none', () => {
    expect(arrangeArcs([])).toEqual({ words: [], arcs: [], width: 0, height: 0 });
  });
});
