import { describe, expect, it } from 'vitest';
import { learnersMinutes, readingMinutes } from '#article/document/reading-time.ts';

describe('the time that reading takes', () => {
  it.each([
    [0, 1, 2],
    [179, 1, 2],
    [431, 2, 5],
    [1800, 10, 20],
  ])('for %i words is %i minutes, for a learner %i', (words, minutes, learners) => {
    expect([readingMinutes(words), learnersMinutes(words)]).toEqual([minutes, learners]);
  });
});
