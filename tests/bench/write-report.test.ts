import { describe, expect, it } from 'vitest';
import type { Row } from './figure.ts';
import { never } from './or-never.ts';
import { writeReport } from './write-report.ts';

const rows: readonly Row[] = [
  { name: 'paint', unit: 'ms', target: { times: 1.2 } },
  { name: 'card', unit: 'ms', target: { atMost: 300 }, patience: 30_000 },
  { name: 'shift', unit: '' },
  { name: 'script', unit: 'KB' },
];

function same(value: number) {
  return { median: value, least: value, most: value };
}

const ours = {
  paint: { median: 110, least: 100, most: 120 },
  card: same(250),
  shift: same(0),
  script: same(90),
};
const beside = { name: 'bare', spreads: { paint: same(100), shift: same(0), script: same(0) } };

describe('writeReport', () => {
  it('sets ours beside the bare page and the targets', () => {
    expect(writeReport(rows, { ours, beside }).split('\n')).toEqual([
      '        bare    Lesart            × bare  target        met',
      'paint   100 ms  110 ms (100–120)  1.10    ≤ 1.2 × bare  yes',
      'card    –       250 ms                    ≤ 300 ms      yes',
      'shift   0.000   0.000',
      'script  0.0 KB  90.0 KB',
    ]);
  });

  it('says how long it waited for what never came, and that this meets no target', () => {
    const [, , card = ''] = writeReport(rows, { ours: { ...ours, card: same(never) }, beside }).split('\n');
    expect(card.split(/ {2,}/)).toEqual(['card', '–', 'none within 30 s', '≤ 300 ms', 'NO']);
    const once = { median: 250, least: 240, most: never };
    const [, , late = ''] = writeReport(rows, { ours: { ...ours, card: once }, beside }).split('\n');
    expect(late.split(/ {2,}/)).toEqual(['card', '–', '250 ms (240–none)', '≤ 300 ms', 'NO']);
  });

  it('sets another revision beside ours, with what ours is of it', () => {
    const before = { name: '4bc5b9d', spreads: { paint: same(220), card: same(never) } };
    const [headings = '', paint = '', card = ''] = writeReport(rows, { ours, beside, before }).split('\n');
    expect(headings.trim().split(/ {2,}/)).toEqual([
      ...['bare', '4bc5b9d', 'Lesart', '× bare', '× 4bc5b9d', 'target', 'met'],
    ]);
    expect(paint.split(/ {2,}/)).toEqual([
      ...['paint', '100 ms', '220 ms', '110 ms (100–120)', '1.10', '0.50'],
      ...['≤ 1.2 × bare', 'yes'],
    ]);
    expect(card).toContain('none within 30 s  250 ms');
  });

  it('stands alone where there is nothing to set beside it, and says how much more is granted where there is', () => {
    const [headings = '', , card = ''] = writeReport(rows, { ours }).split('\n');
    expect(headings.trim().split(/ {2,}/)).toEqual(['Lesart', 'target', 'met']);
    expect(card.split(/ {2,}/)).toEqual(['card', '250 ms', '≤ 300 ms', 'yes']);
    const more = [{ name: 'paint', unit: 'ms', target: { more: 5 } }] as const;
    expect(writeReport(more, { ours, beside })).toMatch(/≤ bare \+ 5 ms +NO$/);
  });

  it('tells the medians of the last run, where there is one', () => {
    const last = { name: 'last run', spreads: { paint: { median: 130, least: 1, most: 999 } } };
    const [headings = '', paint = '', card = ''] = writeReport(rows, { ours, beside, last }).split('\n');
    expect(headings).toContain('last run');
    expect(paint).toContain('1.10    130 ms');
    expect(card).toContain('–         ≤ 300 ms');
  });
});
