import { describe, expect, it } from 'vitest';
import { countMet } from './count-met.ts';
import type { Row, Target } from './figure.ts';
import { isMet } from './is-met.ts';
import { never } from './or-never.ts';

function row(target?: Target): Row {
  return { name: 'paint', unit: 'ms', ...(target && { target }) };
}

function measured(...[least, median, most]: readonly [number, number, number]) {
  return { paint: { least, median, most } };
}

describe('isMet', () => {
  it('holds the median to a number, its own included', () => {
    const target = row({ atMost: 50 });
    expect(isMet(target, measured(10, 50, 90), {})).toBe(true);
    expect(isMet(target, measured(10, 51, 90), {})).toBe(false);
  });

  it('holds the median to the bare page’s', () => {
    const target = row({ times: 1.5 });
    expect(isMet(target, measured(0, 150, 900), measured(0, 100, 900))).toBe(true);
    expect(isMet(target, measured(0, 151, 900), measured(0, 100, 900))).toBe(false);
  });

  it('grants so much more than what stands beside', () => {
    const target = row({ more: 100 });
    expect(isMet(target, measured(0, 350, 900), measured(0, 250, 900))).toBe(true);
    expect(isMet(target, measured(0, 351, 900), measured(0, 250, 900))).toBe(false);
  });

  it('asks for a bare page to compare with', () => {
    expect(isMet(row({ times: 1.5 }), measured(1, 1, 1), {})).toBe(false);
  });

  it('is not met where one visit waited in vain', () => {
    expect(isMet(row({ atMost: 50 }), measured(10, 20, never), {})).toBe(false);
  });

  it('judges neither what has no target nor what was not measured', () => {
    expect(isMet(row(), measured(1, 1, 1), {})).toBeUndefined();
    expect(isMet(row({ atMost: 50 }), {}, {})).toBeUndefined();
  });
});

describe('countMet', () => {
  it('counts what was judged', () => {
    expect(countMet([true, undefined, false, true])).toBe('2 of 3 targets met');
    expect(countMet([])).toBe('0 of 0 targets met');
  });
});
