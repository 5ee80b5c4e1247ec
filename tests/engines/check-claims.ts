import { expect } from '@playwright/test';
import type { EnginePage } from './engine-page.ts';
import { bring, seen } from './seen.ts';

/** Checks, in a page where it is off, that who says so names a speaker, and says at a tap how it is told. */
export async function checkClaims(page: EnginePage, { isHeld }: { readonly isHeld: boolean }): Promise<void> {
  const speaker = '[popovertarget="claim:s14"]:not([popovertargetaction])';
  const note = '[id="claim:s14"]';
  await bring(page, '#s14');
  await expect.poll(() => seen(page, speaker)).toBe('');
  await page.click('input[name="claims"]');
  if (!isHeld) await bring(page, '#s14');
  await expect.poll(() => seen(page, speaker)).toBe('Donald Lu');
  await bring(page, speaker);
  await page.click(speaker);
  await expect.poll(() => seen(page, note)).toMatch(/Konjunktiv II \(wollten\)/);
  await page.press('Escape');
  await expect.poll(() => seen(page, note)).toBe('');
}
