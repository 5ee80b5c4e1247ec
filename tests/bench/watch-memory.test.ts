import { expect, it } from 'vitest';
import { parseMemory } from './watch-memory.ts';

it('reads what a process has of its own, also what has been swapped out, and all that it sees', () => {
  const status =
    'Name:\tchrome\nVmHWM:\t  9000 kB\nVmRSS:\t  300000 kB\nRssAnon:\t  200000 kB\nVmSwap:\t  1000 kB\n';
  expect(parseMemory(status)).toEqual({ resident: 307.2, own: 205.824 });
});

it('knows nothing of a process that has ended, or of another system', () => {
  expect(parseMemory('')).toBeUndefined();
});
