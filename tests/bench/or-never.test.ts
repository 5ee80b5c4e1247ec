import { errors } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { NotThere, never, orNever } from './or-never.ts';

describe('orNever', () => {
  it('passes a measurement on', async () => {
    expect(await orNever(Promise.resolve(12))).toBe(12);
  });

  it('is never for what didn’t come in time, and for what isn’t there', async () => {
    expect(await orNever(Promise.reject(new errors.TimeoutError('30 s')))).toBe(never);
    expect(await orNever(Promise.reject(new NotThere('no such word')))).toBe(never);
  });

  it('hides no fault of its own', async () => {
    await expect(orNever(Promise.reject(new TypeError('a fault')))).rejects.toThrow('a fault');
  });
});
