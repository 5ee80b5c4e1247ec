import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayLength, daysBetween, startOfDay } from '#study/review/calendar-day.ts';
import { fc } from '../../seeded.ts';

const hour = 3_600_000;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Times round each change of the clocks in a zone, some days before and after. */
function timesRoundChanges(from: number, to: number): readonly number[] {
  const changes: number[] = [];
  for (let time = from; time < to; time += dayLength) {
    const [before, after] = [time, time + dayLength].map((one) => new Date(one).getTimezoneOffset());
    if (before !== after) changes.push(time);
  }
  // Each hour of the day comes up, and the middle of some.
  return changes.flatMap((change) =>
    Array.from({ length: 20 }, (_, index) => change + (index - 12) * 5.5 * hour),
  );
}

/** The date as the calendar on the wall has it. */
function dateOf(time: number): string {
  return new Date(time).toDateString();
}

/** The date that many days on, by the calendar alone. */
function dateAfter(time: number, days: number): string {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12).toDateString();
}

describe('a day of the calendar', () => {
  it('has its start, and is counted, in every zone over every change of its clocks', () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      vi.stubEnv('TZ', zone);
      for (const time of timesRoundChanges(Date.UTC(2024, 0, 1), Date.UTC(2026, 0, 1))) {
        for (const days of [1, 8]) {
          tried++;
          const day = addDays(time, days);
          const isRight =
            dateOf(day) === dateAfter(time, days) &&
            dateOf(day - 1) !== dateOf(day) &&
            daysBetween(time, day) === days &&
            daysBetween(day, time) === 0;
          if (!isRight) wrong.push(`${zone}: ${days} days after ${new Date(time)} came ${new Date(day)}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });

  it('is that of a date, however far', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    // Else this would run where no clock is ever changed, and could not fail.
    expect(new Date(2024, 2, 31).getTimezoneOffset()).not.toBe(new Date(2024, 3, 1).getTimezoneOffset());
    const date = fc.date({ min: new Date(1970, 0, 1), max: new Date(9999, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.nat({ max: 40_000 }), (from, days) => {
        const expected = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
        expect(addDays(from.getTime(), days)).toBe(expected.getTime());
        expect(daysBetween(from.getTime(), expected.getTime())).toBe(days);
      }),
    );
  });

  it.each([
    [
      'begins an hour late where midnight is left out',
      'Africa/Cairo',
      '2024-04-25T12:00',
      1,
      '2024-04-26T01:00',
    ],
    [
      'keeps its date where its last hour is left out',
      'America/Nuuk',
      '2024-03-29T23:30',
      1,
      '2024-03-30T00:00',
    ],
    [
      'is the next that there was where it is left out',
      'Pacific/Apia',
      '2011-12-29T12:00',
      1,
      '2011-12-31T00:00',
    ],
    ['counts as one where it is left out', 'Pacific/Apia', '2011-12-28T12:00', 4, '2012-01-01T00:00'],
  ])('%s', (_, zone, from, days, start) => {
    vi.stubEnv('TZ', zone);
    expect(addDays(Date.parse(from), days)).toBe(Date.parse(start));
    expect(startOfDay(Date.parse(start))).toBe(Date.parse(start));
  });
});
