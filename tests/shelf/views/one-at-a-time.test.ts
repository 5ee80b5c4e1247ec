import { expect, it } from 'vitest';
import { oneAtATime } from '#shelf/views/one-at-a-time.ts';

it('does work once more for all that asked while it was under way', async () => {
  const ends: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise((resolve) => ends.push(resolve)));
  ask();
  ask();
  ask();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await Promise.resolve();
  await Promise.resolve();
  ask();
  await expect.poll(() => ends.length).toBe(3);
});
