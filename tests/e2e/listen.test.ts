import type { Locator } from '@playwright/test';
import { askMore } from './ask-more.ts';
import { fakeVoice } from './fake-voice.ts';
import { expect, phone, ready, slug, test } from './test.ts';

/** Where a thing stands in the window, in pixels from its top. */
async function edges(place: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const { y, height } = (await place.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
  return { top: Math.round(y), bottom: Math.round(y + height) };
}

test('listening by finger, on a phone', async ({ open }) => {
  const page = await open({
    path: `/de/${slug}`,
    viewport: phone,
    touch: true,
    prepare: fakeVoice,
  });
  const bar = page.getByRole('region', { name: 'Vorlesen' });
  const stepping = page.getByRole('region', { name: 'Von Stelle zu Stelle' });

  await test.step('begins at the sentence at the eye where the reader has scrolled', async () => {
    await page.locator('#s14').evaluate((sentence) => sentence.scrollIntoView({ block: 'center' }));
    await askMore(page, 'Vorlesen');
    await expect(bar).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Mehr' })).toBeHidden();
    await expect(page.locator('[data-spoken="sentence"]')).toHaveAttribute('id', /^s1[345]$/);
  });

  await test.step('the bar of the voice stands over the one that steps through mentions', async () => {
    await page.getByRole('button', { name: 'Akteure' }).tap();
    await page.getByRole('checkbox', { name: 'Donald Lu' }).check();
    await page.keyboard.press('Escape');
    await expect(stepping).toBeVisible();
    await expect
      .poll(async () => (await edges(bar)).bottom - (await edges(stepping)).top)
      .toBeLessThanOrEqual(1);
  });

  await test.step('the speed is kept on the device', async () => {
    const speed = bar.getByRole('combobox', { name: 'Tempo' });
    await speed.selectOption('0.7');
    await page.reload();
    await ready(page);
    await askMore(page, 'Vorlesen');
    await expect(speed).toHaveValue('0.7');
  });
});
