import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casesOf, properties } from './properties.ts';

/** For all of them together: a run of the suite must not wait for chance. */
const milliseconds = 10_000 / properties.length;

describe('whatever chance makes', () => {
  it.each(properties)('$name', ({ check, runs }) => {
    const { failure, runs: tried } = check({ runs, milliseconds });
    expect(failure).toBeUndefined();
    expect(tried).toBeGreaterThan(0);
  });

  it('is kept by the names of properties that there are', () => {
    const names = properties.map(({ name }) => casesOf(name));
    expect(new Set(names).size).toBe(names.length);
    const files = readdirSync('tests/fuzz/cases').map((name) => `tests/fuzz/cases/${name}`);
    expect(files.filter((name) => !names.includes(name))).toEqual([]);
  });
});
