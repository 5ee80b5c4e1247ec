import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, startOfDay } from '#study/review/calendar-day.ts';
import { memoryOf, previewGrades, recallNow } from '#study/review/scheduler.ts';
import { addReview, setKnown } from '#study/store/change-expression.ts';
import { mergeExpression } from '#study/store/merge-expressions.ts';
import { grades } from '#study/store/saved-expression.ts';
import { fc } from '../../seeded.ts';
import { sample } from '../store/sample.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2024, 4, 6, 12);

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Learned on an evening, reviewed after midnight two days on, and in the morning eight days on: all by the reader's own clock. */
function dueOfEvenings(zone: string): number {
  vi.stubEnv('TZ', zone);
  const evening = new Date(2024, 4, 6, 21).getTime();
  const night = new Date(2024, 4, 8, 0, 30).getTime();
  const morning = new Date(2024, 4, 16, 8).getTime();
  const learned = addReview(sample({ created: evening }), 'easy', evening);
  const again = addReview(addReview(learned, 'good', night), 'good', morning);
  const { due } = memoryOf(again);
  expect(previewGrades(addReview(learned, 'good', night), morning).good.due).toBe(due);
  return due - morning;
}

describe('the scheduler', () => {
  it.each(['Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles'])(
    'counts the days of the reader: those of %s like those of UTC',
    (zone) => {
      expect(dueOfEvenings(zone)).toBe(dueOfEvenings('UTC'));
    },
  );

  it.each([
    ['Europe/Berlin', '2026-03-27T23:30', '2026-04-04'],
    ['Europe/Berlin', '2026-10-20T00:15', '2026-10-28'],
    ['America/Santiago', '2026-08-30T23:45', '2026-09-07'],
    ['Africa/Cairo', '2026-04-16T23:59', '2026-04-24'],
    ['America/Nuuk', '2026-03-20T23:30', '2026-03-28'],
    ['Australia/Lord_Howe', '2026-10-01T00:05', '2026-10-09'],
    ['UTC', '2026-03-27T23:30', '2026-04-04'],
  ])(
    'has a card due at the start of the day it promised, whatever the clocks do: %s, %s',
    (zone, at, day) => {
      vi.stubEnv('TZ', zone);
      const now = Date.parse(at);
      const fresh = sample({ created: now });
      const { due, days } = memoryOf(addReview(fresh, 'easy', now));
      expect(days).toBe(8);
      expect(due).toBe(startOfDay(Date.parse(`${day}T12:00`)));
      expect(previewGrades(fresh, now).easy).toMatchObject({ due, days });
    },
  );

  it('reckons what is remembered by the days of the reader', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const evening = Date.parse('2026-10-20T23:00');
    const card = addReview(sample({ created: evening }), 'easy', evening);
    const recallAt = (time: string) => recallNow(card, Date.parse(time));
    expect(recallAt('2026-10-28T00:01')).toBe(recallAt('2026-10-28T23:59'));
    expect(recallAt('2026-10-29T00:01')).toBeLessThan(recallAt('2026-10-28T23:59') ?? 0);
  });

  it('has a new card due since it was saved', () => {
    expect(memoryOf(sample({ created: start }))).toMatchObject({ stage: 'new', due: start, reviews: 0 });
  });

  it('goes by steps of minutes while a card is learned, then by days', () => {
    const once = addReview(sample({ created: start }), 'good', start);
    expect(memoryOf(once)).toMatchObject({ stage: 'learning', due: start + 10 * minute });
    const twice = addReview(once, 'good', start + 10 * minute);
    expect(memoryOf(twice).stage).toBe('review');
    expect(memoryOf(twice).days).toBeGreaterThanOrEqual(1);
    expect(memoryOf(twice).due).toBe(addDays(start, memoryOf(twice).days));
  });

  it('goes by minutes again when what was learned is forgotten', () => {
    const learned = addReview(sample({ created: start }), 'easy', start);
    const lapsed = addReview(learned, 'again', memoryOf(learned).due);
    expect(memoryOf(lapsed)).toMatchObject({ stage: 'relearning', reviews: 2 });
    expect(memoryOf(lapsed).due - memoryOf(learned).due).toBe(10 * minute);
  });

  it('promises of each grade what it then does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...grades), fc.nat({ max: 100 })), { maxLength: 6 }),
        fc.constantFrom(...grades),
        (history, grade) => {
          let now = start;
          let saved = sample({ created: start });
          for (const [given, wait] of history) {
            now += wait * day;
            saved = addReview(saved, given, now);
          }
          now += day;
          expect(memoryOf(addReview(saved, grade, now))).toEqual(previewGrades(saved, now)[grade]);
        },
      ),
    );
  });

  it('shows a better grade later', () => {
    const { again, hard, good, easy } = previewGrades(sample({ created: start }), start);
    expect([again, hard, good, easy].map(({ due }) => due)).toEqual(
      [again, hard, good, easy].map(({ due }) => due).toSorted((a, b) => a - b),
    );
    expect(easy.due).toBeGreaterThan(again.due);
  });

  it('remembers the same of merged copies in whatever order they met', () => {
    const base = sample({ created: start });
    const here = addReview(base, 'good', start + day);
    const there = addReview(addReview(base, 'again', start), 'hard', start + 2 * day);
    expect(memoryOf(mergeExpression(here, there))).toEqual(memoryOf(mergeExpression(there, here)));
    expect(memoryOf(mergeExpression(here, there)).reviews).toBe(3);
  });

  it('has nothing to do with the reader’s own mark', () => {
    const reviewed = addReview(sample({ created: start }), 'hard', start);
    expect(memoryOf(setKnown(reviewed, true, start + day))).toEqual(memoryOf(reviewed));
  });

  it('tells how likely a card is remembered once it was reviewed', () => {
    const fresh = sample({ created: start });
    expect(recallNow(fresh, start)).toBeUndefined();
    const learned = addReview(fresh, 'easy', start);
    const { due } = memoryOf(learned);
    expect(recallNow(learned, start)).toBeCloseTo(1);
    expect(recallNow(learned, due)).toBeCloseTo(0.9, 1);
    expect(recallNow(learned, due + 100 * day)).toBeLessThan(0.9);
  });
});
