import { expect, it, vi } from 'vitest';
import { once } from '#ui/once.ts';

it('what is loaded once is shared by all who ask, and asked for anew where it failed', async () => {
  const load = vi.fn(async () => 'text').mockRejectedValueOnce(new Error('offline'));
  const ask = once(load);
  const asked = [ask(), ask()];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await Promise.all([ask(), ask()])).toEqual(['text', 'text']);
  expect(load).toHaveBeenCalledTimes(2);
});
