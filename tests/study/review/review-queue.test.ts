import { afterEach, describe, expect, it, vi } from 'vitest';
import { startOfDay } from '#study/review/calendar-day.ts';
import { countDue, forecast, listDue, nextDue, standingOf } from '#study/review/review-queue.ts';
import { memoryOf } from '#study/review/scheduler.ts';
import { addReview } from '#study/store/change-expression.ts';
import { fc } from '../../seeded.ts';
import { anyExpression, sample } from '../store/sample.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Noon where the test runs: days are the reader's own. */
const noon = new Date(2024, 4, 6, 12).getTime();

const fresh = sample({ name: 'fresh', created: noon });
const learning = addReview(sample({ name: 'learning', created: noon }), 'again', noon);
const reviewed = addReview(sample({ name: 'reviewed', created: noon }), 'easy', noon);
const reviewedDue = memoryOf(reviewed, noon).due;
const on = { value: true, at: noon + 1 };
const known = { ...addReview(sample({ name: 'known', created: noon }), 'easy', noon), known: on };
const deleted = { ...sample({ name: 'deleted', created: noon }), deleted: on };
const all = [known, reviewed, fresh, deleted, learning];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('what is to be reviewed', () => {
  it('stands where it does', () => {
    expect(all.map((saved) => standingOf(saved, noon))).toEqual([
      'known',
      'waiting',
      'new',
      'deleted',
      'waiting',
    ]);
  });

  it('comes back to the minute while it is learned', () => {
    const { due } = memoryOf(learning, noon);
    expect(standingOf(learning, due - 1)).toBe('waiting');
    expect(standingOf(learning, due)).toBe('due');
  });

  it('comes back from the start of its day once it is learned', () => {
    expect(reviewedDue).toBe(startOfDay(reviewedDue));
    expect(standingOf(reviewed, reviewedDue - 1)).toBe('waiting');
    expect(standingOf(reviewed, reviewedDue)).toBe('due');
  });

  it('is listed with what is being learned first and what is new last', () => {
    expect(listDue(all, noon).map(({ id }) => id)).toEqual(['probe/fresh/2+4']);
    const later = listDue(all, reviewedDue).map(({ id }) => id);
    expect(later).toEqual(['probe/learning/2+4', 'probe/reviewed/2+4', 'probe/fresh/2+4']);
    expect(listDue(all.toReversed(), reviewedDue).map(({ id }) => id)).toEqual(later);
    expect(countDue(all, reviewedDue)).toEqual({ due: 2, fresh: 1 });
  });

  it('says when the next card comes', () => {
    expect(nextDue(all, noon)).toBe(memoryOf(learning, noon).due);
    expect(nextDue(all, noon + hour)).toBe(reviewedDue);
    expect(nextDue([fresh, known, deleted], noon)).toBeUndefined();
  });
});

describe('the forecast', () => {
  it('counts each card on its day, what is overdue today, and tells the new ones apart', () => {
    const away = Math.round((startOfDay(reviewedDue) - startOfDay(noon)) / (24 * hour));
    const { days, later, fresh: never } = forecast(all, noon, away + 2);
    expect(days.map(({ due }) => due)).toEqual([1, ...Array(away - 1).fill(0), 1, 0]);
    expect(days[0]?.day).toBe(startOfDay(noon));
    expect({ later, never }).toEqual({ later: 0, never: 1 });
    expect(forecast(all, reviewedDue + 900 * hour, 3).days[0]?.due).toBe(2);
    expect(forecast(all, noon, 1).later).toBe(1);
  });

  it('loses no card and counts none twice', () => {
    fc.assert(
      fc.property(
        fc.array(anyExpression),
        fc.nat({ max: 60 }),
        fc.nat({ max: 400 }),
        (list, length, wait) => {
          const { days, later, fresh: never } = forecast(list, wait * hour, length);
          const inReview = list.filter((saved) => !saved.known.value && !saved.deleted.value);
          expect(days.reduce((sum, { due }) => sum + due, later + never)).toBe(inReview.length);
        },
      ),
    );
  });

  it('counts no card twice where a day is left out', () => {
    vi.stubEnv('TZ', 'Pacific/Apia');
    const evening = Date.parse('2011-12-28T20:00');
    const card = addReview(sample({ created: evening }), 'easy', evening);
    const { days, later } = forecast([card], evening, 14);
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    expect(days.reduce((sum, { due }) => sum + due, later)).toBe(1);
  });
});
