import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, startOfDay } from '#study/review/calendar-day.ts';
import { standingOf } from '#study/review/review-queue.ts';
import { type Memory, memoryOf, previewGrades, recallNow } from '#study/review/scheduler.ts';
import { addReview, resetCard, setKnown, undoReset } from '#study/store/change-expression.ts';
import { mergeExpression } from '#study/store/merge-expressions.ts';
import { compareReviews, grades, type SavedExpression } from '#study/store/saved-expression.ts';
import { latestTime } from '#ui/clock.ts';
import { fc } from '../../seeded.ts';
import { sample } from '../store/sample.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2024, 4, 6, 12);

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What is remembered right after the last review. */
function memoryAfter(saved: SavedExpression): Memory {
  return memoryOf(saved, saved.reviews.at(-1)?.at ?? saved.created);
}

/** Learned on an evening, reviewed after midnight two days on, and in the morning eight days on: all by the reader's own clock. */
function dueOfEvenings(zone: string): number {
  vi.stubEnv('TZ', zone);
  const evening = new Date(2024, 4, 6, 21).getTime();
  const night = new Date(2024, 4, 8, 0, 30).getTime();
  const morning = new Date(2024, 4, 16, 8).getTime();
  const learned = addReview(sample({ created: evening }), 'easy', evening);
  const again = addReview(addReview(learned, 'good', night), 'good', morning);
  const { due } = memoryAfter(again);
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
      const { due, days } = memoryAfter(addReview(fresh, 'easy', now));
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
    expect(memoryAfter(sample({ created: start }))).toMatchObject({ stage: 'new', due: start, reviews: 0 });
  });

  it('goes by steps of minutes while a card is learned, then by days', () => {
    const once = addReview(sample({ created: start }), 'good', start);
    expect(memoryAfter(once)).toMatchObject({ stage: 'learning', due: start + 10 * minute });
    const twice = addReview(once, 'good', start + 10 * minute);
    expect(memoryAfter(twice).stage).toBe('review');
    expect(memoryAfter(twice).days).toBeGreaterThanOrEqual(1);
    expect(memoryAfter(twice).due).toBe(addDays(start, memoryAfter(twice).days));
  });

  it('goes by minutes again when what was learned is forgotten', () => {
    const learned = addReview(sample({ created: start }), 'easy', start);
    const lapsed = addReview(learned, 'again', memoryAfter(learned).due);
    expect(memoryAfter(lapsed)).toMatchObject({ stage: 'relearning', reviews: 2 });
    expect(memoryAfter(lapsed).due - memoryAfter(learned).due).toBe(10 * minute);
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
          expect(memoryAfter(addReview(saved, grade, now))).toEqual(previewGrades(saved, now)[grade]);
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
    expect(memoryAfter(mergeExpression(here, there))).toEqual(memoryAfter(mergeExpression(there, here)));
    expect(memoryAfter(mergeExpression(here, there)).reviews).toBe(3);
  });

  it('waits for no review that was given while a clock was wrong', () => {
    const good = addReview(sample({ created: start }), 'easy', start);
    const in2040 = Date.UTC(2040, 0, 1);
    const locked = addReview(good, 'easy', in2040);
    expect(memoryOf(locked, start + day)).toEqual(memoryOf(good, start + day));
    expect(recallNow(locked, start + day)).toBe(recallNow(good, start + day));
    expect(standingOf(locked, memoryOf(good, start).due)).toBe('due');
    const now = start + 9 * day;
    const reviewed = addReview(locked, 'good', now);
    expect(reviewed.reviews.map(({ at }) => at)).toEqual([start, now, in2040]);
    expect(memoryOf(reviewed, now)).toEqual(previewGrades(good, now).good);
    // Of clocks that are a little apart all count.
    const ahead = addReview(good, 'good', now + day / 2);
    expect(memoryOf(ahead, now).reviews).toBe(2);
    expect(memoryOf(addReview(ahead, 'again', now), now).reviews).toBe(3);
  });

  it('begins anew with a card that was reset, and goes on where that is taken back', () => {
    const fresh = sample({ created: start });
    const learned = addReview(addReview(fresh, 'easy', start), 'good', Date.UTC(2040, 0, 1));
    const now = start + day;
    const reset = resetCard(learned, now);
    expect(memoryOf(reset, now)).toEqual(memoryOf(fresh, now));
    expect(standingOf(reset, now)).toBe('new');
    expect(recallNow(reset, now)).toBeUndefined();
    const again = addReview(reset, 'easy', now);
    expect(memoryOf(again, now)).toEqual(memoryOf(addReview(fresh, 'easy', now), now));
    expect(memoryOf(undoReset(reset, now), now)).toEqual(memoryOf(learned, now));
    // Nor in 2040, when the clock was right after all.
    expect(memoryOf(again, Date.UTC(2041, 0, 1)).reviews).toBe(1);
  });

  it('remembers nothing that has no date, whatever was kept, at whatever time', () => {
    const anyTime = fc.oneof(
      fc.integer({ min: 0, max: latestTime }),
      fc.constantFrom(0, 1, latestTime - 1, latestTime),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ at: anyTime, grade: fc.constantFrom(...grades) }), {
          selector: ({ at, grade }) => `${at} ${grade}`,
          maxLength: 6,
        }),
        anyTime,
        anyTime,
        (reviews, created, now) => {
          const saved = sample({ created, reviews: reviews.toSorted(compareReviews) });
          for (const memory of [memoryOf(saved, now), ...Object.values(previewGrades(saved, now))]) {
            expect(new Date(memory.due).getTime()).toBe(memory.due);
          }
          expect(recallNow(saved, now) ?? 0).toBeGreaterThanOrEqual(0);
          expect(recallNow(saved, now) ?? 1).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('has nothing to do with the reader’s own mark', () => {
    const reviewed = addReview(sample({ created: start }), 'hard', start);
    expect(memoryAfter(setKnown(reviewed, true, start + day))).toEqual(memoryAfter(reviewed));
  });

  it('tells how likely a card is remembered once it was reviewed', () => {
    const fresh = sample({ created: start });
    expect(recallNow(fresh, start)).toBeUndefined();
    const learned = addReview(fresh, 'easy', start);
    const { due } = memoryAfter(learned);
    expect(recallNow(learned, start)).toBeCloseTo(1);
    expect(recallNow(learned, due)).toBeCloseTo(0.9, 1);
    expect(recallNow(learned, due + 100 * day)).toBeLessThan(0.9);
  });
});
