import { expect, phone, slug, test } from './test.ts';

test.describe('stepping through mentions', () => {
  test('works with the thumb on a phone, over nothing that is read, and adds nothing to the history', async ({
    open,
  }) => {
    const page = await open({ path: `/en/${slug}?actor=Antony_Blinken`, viewport: phone, touch: true });
    const bar = page.getByRole('region', { name: 'Step through the mentions' });
    const entries = await page.evaluate(() => history.length);
    for (let step = 1; step <= 5; step += 1) {
      await bar.getByRole('button', { name: 'Next' }).tap();
      await expect(bar).toContainText(`${step} of `);
      await expect
        .poll(() =>
          page.evaluate(() => {
            const mention = document.querySelector('article :target')?.getClientRects()[0];
            const steps = document.querySelector('[data-steps]')?.getBoundingClientRect();
            return mention && steps ? steps.top - mention.bottom : -1;
          }),
        )
        .toBeGreaterThan(0);
    }
    await expect.poll(() => page.evaluate(() => history.length)).toBe(entries);

    // The card of a word opens the sheet of the phone at the entry.
    await page.locator('[id="s10.2-3"] [data-word]').last().tap();
    await page.getByRole('dialog').getByRole('link', { name: 'Donald Lu' }).tap();
    await expect(page.getByRole('complementary', { name: 'Key actors' })).toBeVisible();
    await expect(page.locator('aside [data-actor="Donald_Lu"] input')).toBeInViewport();
    await expect(page.locator('aside [data-actor="Donald_Lu"] input')).toBeFocused();
  });
});
