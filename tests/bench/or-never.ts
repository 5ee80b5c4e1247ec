import { errors } from '@playwright/test';

/** What takes longer than anyone waits for it. */
export const never = Number.POSITIVE_INFINITY;

/** What is to be measured can't be had on this page. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

/** A measurement, in milliseconds; `never` where it doesn't come in time, or can't come at all. */
export async function orNever(measuring: Promise<number>): Promise<number> {
  try {
    return await measuring;
  } catch (error) {
    if (error instanceof errors.TimeoutError || error instanceof NotThere) return never;
    throw error;
  }
}
