import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatAhead, formatInterval, formatWait, nextChange } from '#study/views/format-time.ts';
import { fc } from '../../seeded.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

afterEach(() => {
  vi.unstubAllEnvs();
});

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

  it('until a card comes again is of days of the calendar, however late it is', () => {
    const late = Date.parse('2026-03-28T23:45');
    const card = { stage: 'review', due: Date.parse('2026-03-29T00:00'), days: 1, reviews: 2 } as const;
    expect(formatWait(late, card, 'en')).toBe('1 day');
    const learned = { stage: 'learning', due: late + 10 * minute, days: 0, reviews: 1 } as const;
    expect(formatWait(late, learned, 'de')).toBe('10 Minuten');
  });

  it('is ahead in the case that the language wants', () => {
    expect(formatAhead(0, 8 * day, 'en')).toBe('in 8 days');
    expect(formatAhead(0, 8 * day, 'de')).toBe('in 8 Tagen');
  });

  it.each([
    ['in the evening, at the next midnight', '2024-05-06T20:00', '2024-05-07T00:00', 'in 1 day'],
    ['in the evening, on the morning after the next', '2024-05-06T20:00', '2024-05-08T08:00', 'in 2 days'],
    ['over the end of summer time', '2024-10-26T23:00', '2024-10-29T00:00', 'in 3 days'],
    ['within the hour, over midnight', '2024-05-06T23:45', '2024-05-07T00:00', 'in 15 minutes'],
    ['on the same day', '2024-05-06T08:00', '2024-05-06T20:00', 'in 12 hours'],
  ])('counts days of the calendar: %s', (_, from, to, said) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(formatAhead(Date.parse(from), Date.parse(to), 'en')).toBe(said);
  });

  it('says the same until the next change, and something else, or a little less, from then on', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const spans = [90_000, 6 * minute, 90 * minute, 30 * hour, 3 * day].map((max) =>
      fc.integer({ min: 1, max }),
    );
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2025-01-01'), noInvalidDate: true }),
        fc.oneof(...spans),
        (date, span) => {
          const from = date.getTime();
          const to = from + span;
          const change = nextChange(from, to);
          expect(change).toBeGreaterThan(from);
          expect(change).toBeLessThanOrEqual(to + 1);
          const last = Math.max(from, Math.min(change, to) - 2);
          expect(formatAhead(last, to, 'en')).toBe(formatAhead(from, to, 'en'));
        },
      ),
    );
  });

  it('changes by the minute where minutes are told, and is there to the moment', () => {
    expect(nextChange(0, 6 * minute)).toBe(minute / 2 + 1);
    expect(nextChange(0, minute)).toBe(minute + 1);
  });
});
