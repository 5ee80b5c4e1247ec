import { bring, seen } from './seen.ts';
import { expect, test } from './test.ts';

test('what is reported names its speaker, and says at a tap how it is told', async ({ open }) => {
  for (const script of [true, false]) {
    const page = await open({ script });
    const speaker = '[popovertarget="claim:s14"]:not([popovertargetaction])';
    const note = '[id="claim:s14"]';
    await bring(page, '#s14');
    await expect.poll(() => seen(page, speaker)).toBe('');
    await page.click('input[name="claims"]');
    // Without a script nothing holds it there.
    if (!script) await bring(page, '#s14');
    await expect.poll(() => seen(page, speaker)).toBe('Donald Lu');
    await bring(page, speaker);
    await page.click(speaker);
    await expect.poll(() => seen(page, note)).toMatch(/Konjunktiv II \(wollten\)/);
    await page.press('Escape');
    await expect.poll(() => seen(page, note)).toBe('');
    // A window behind another one is not the window of the keyboard.
    await page.close();
  }
});
