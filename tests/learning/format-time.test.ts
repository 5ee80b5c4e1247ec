import { describe, expect, it } from 'vitest';
import { formatAhead, formatInterval } from '#learning/format-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('a time span', () => {
  it.each([
    [-5 * minute, '1 minute', '1 Minute'],
    [20_000, '1 minute', '1 Minute'],
    [10 * minute, '10 minutes', '10 Minuten'],
    [59.6 * minute, '1 hour', '1 Stunde'],
    [23.6 * hour, '1 day', '1 Tag'],
    [8 * day, '8 days', '8 Tage'],
    [45.66 * day, '1.5 months', '1,5 Monate'],
    [400 * day, '1.1 years', '1,1 Jahre'],
  ])('of %i ms is %s, %s', (span, english, german) => {
    expect(formatInterval(span, 'en')).toBe(english);
    expect(formatInterval(span, 'de')).toBe(german);
  });

  it('is ahead in the case that the language wants', () => {
    expect(formatAhead(8 * day, 'en')).toBe('in 8 days');
    expect(formatAhead(8 * day, 'de')).toBe('in 8 Tagen');
  });
});
