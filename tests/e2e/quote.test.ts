import type { Page } from '@playwright/test';
import { findViolations, opened } from './find-violations.ts';
import { expect, phone, ready, slug, test, wide } from './test.ts';

const path = `/en/${slug}`;
const layer = (page: Page, name: string) => page.locator(`:not(li) > label > input[name="${name}"]`);

/** Selects words of a sentence with the mouse, from the middle of the first to the end of the last, from 0. */
async function select(page: Page, sentence: string, first: number, last: number): Promise<void> {
  const box = async (index: number) => {
    const word = page.locator(`:nth-match(#${sentence} [data-word], ${index + 1})`);
    await word.scrollIntoViewIfNeeded();
    return (await word.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  const from = await box(first);
  await page.mouse.move(from.x + 1, from.y + 8);
  await page.mouse.down();
  const to = await box(last);
  await page.mouse.move(to.x + to.width - 2, to.y + 8, { steps: 4 });
  await page.mouse.up();
}

/** Axe objects to nothing in a part of the page, in windows of several sizes. It takes its time: no assertion waits that long. */
async function isFineIn(page: Page, part: string, ...viewports: readonly (typeof wide)[]): Promise<void> {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    await expect(page.locator(part)).toBeInViewport();
    const violations = await findViolations(page, part);
    expect(violations).toEqual([]);
  }
}

test.describe('quoting', () => {
  test('makes a link to the very words that opens the same view, whatever the reader had chosen', async ({
    open,
  }) => {
    const page = await open({ path: `${path}?words=1&actor=Antony_Blinken` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await select(page, 's3', 2, 5);
    await page.getByRole('button', { name: 'Quote', exact: true }).click();
    const menu = page.getByRole('dialog', { name: 'Quote and share' });
    await menu.getByRole('button', { name: 'Copy link to the words', exact: true }).click();
    await expect(menu.getByRole('status')).toHaveText('Copied.');
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const view =
      'words=1&glosses=all&selftest=0&translation=off&claims=0&simple=0&marks=0&actor=Antony_Blinken';
    expect(link.pathname + link.search).toBe(`${path}?${view}`);
    expect(link.href).toMatch(/#s3:~:text=besucht/);

    // Without the sentence the words alone lead there.
    await page.goto(link.href.replace('#s3', '#'));
    await ready(page);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await expect(page.locator('#s3')).toBeInViewport();
    const top = () => page.locator('#s3').evaluate((sentence) => sentence.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(0);
    await expect.poll(top).toBeLessThan(wide.height);

    for (const key of 'wtq') await page.keyboard.press(key);
    await page.getByRole('switch', { name: 'Mark actors' }).check();
    await page.getByRole('checkbox', { name: 'Antony Blinken' }).uncheck();
    await expect(layer(page, 'words')).not.toBeChecked();
    for (const name of ['claims', 'marks']) await expect(layer(page, name)).toBeChecked();
    await expect(page.locator('[data-bar] input[name="translation"][value="below"]')).toBeChecked();
    await page.goto(link.href);
    await ready(page);
    await expect(layer(page, 'words')).toBeChecked();
    for (const name of ['claims', 'marks']) await expect(layer(page, name)).not.toBeChecked();
    await expect(page.locator('input[name="translation"][value="off"]')).toBeChecked();
    await expect(page.locator('input[name="actor"][value="Antony_Blinken"]')).toBeChecked();
    await expect(page.locator('#s3:target')).toBeInViewport();
  });

  test('says so where the menu can’t be fetched, asks again the next time, and has nothing that axe objects to, in either language', async ({
    open,
    expectOnConsole,
  }) => {
    // React says so too.
    expectOnConsole(/\/Quoting-/);
    const page = await open({ path });
    const button = 'button[aria-keyshortcuts="c"]';
    await page.route('**/Quoting-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('#s6').focus();
    await page.keyboard.press('c');
    await expect(page.getByRole('alert')).toContainText('Try again');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.unroute('**/Quoting-*.js');
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog', { name: 'Quote and share' })).toBeFocused();
    await test.step('the menu, with a text that the browser doesn’t copy', async () => {
      await page.evaluate(() => {
        const writeText = async () => {
          throw new DOMException('Not allowed', 'NotAllowedError');
        };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      });
      await page.getByRole('button', { name: 'Copy link to the sentence', exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/#s6$/);
      await isFineIn(page, opened, phone, wide);
      await page.keyboard.press('Escape');
    });
    await test.step('the button beside a selection', async () => {
      await select(page, 's3', 0, 3);
      await expect(page.locator(button)).toHaveText('Quote');
      await isFineIn(page, button, wide);
    });
    await test.step('and both in German', async () => {
      await page.getByRole('link', { name: 'Deutsch' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      await ready(page);
      await select(page, 's3', 0, 3);
      await expect(page.locator(button)).toHaveText('Zitieren');
      await isFineIn(page, button, phone);
      await page.keyboard.press('c');
      await expect(page.getByRole('dialog', { name: 'Zitieren und teilen' })).toBeFocused();
      await isFineIn(page, opened, phone);
    });
  });
});
