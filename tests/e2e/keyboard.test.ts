import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askPanel } from './ask-panel.ts';
import { browserTests } from './open-page.ts';

const { open } = browserTests();

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

describe('by keyboard', () => {
  it('the first Tab is a link that skips to the article', async () => {
    const page = await open();
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the article' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#article');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#timeline') !== null)).toBe(true);
  });

  it('every stop of Tab shows where it is, and the text itself has one', async () => {
    const page = await open();
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    const stops: string[] = [];
    let inText = 0;
    for (let count = 0; count < 80; count += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return undefined;
        const marks = [element, element.parentElement].map((one) =>
          one ? getComputedStyle(one).outlineStyle : 'none',
        );
        return {
          visible: marks.some((mark) => mark !== 'none'),
          inText: element.closest('article') !== null,
          name: element.outerHTML.slice(0, 80),
        };
      });
      if (!stop) break;
      if (stop.inText) inText += 1;
      expect(stop.visible, stop.name).toBe(true);
      stops.push(stop.name);
    }
    expect(stops.length).toBeGreaterThan(15);
    expect(inText).toBe(1);
  });

  it('j and k move the focus by sentence, brackets by section', async () => {
    const page = await open();
    await page.keyboard.press(']');
    expect(await focused(page)).toBe('s7');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('s8');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('s6');
    await page.keyboard.press('[');
    expect(await focused(page)).toBe('s1');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('s1');
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    expect(await focused(page)).toBe('s13');
    const place = await page.locator('#s13').boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(700);
    for (let count = 0; count < 15; count += 1) await page.keyboard.press('j');
    expect(await focused(page)).toBe('s22');
    expect(await page.locator('#s22').evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
  });

  it('w and t switch the layers and say so once', async () => {
    const page = await open();
    const status = page.getByRole('status').first();
    await page.keyboard.press('w');
    expect(await page.getByRole('switch', { name: 'Word glosses' }).isChecked()).toBe(true);
    expect(await status.innerText()).toBe('Word glosses on');
    for (const [layout, said] of [
      ['Below', 'Translation below each sentence'],
      ['Beside', 'Translation beside each sentence'],
      ['Off', 'Translation off'],
    ] as const) {
      await page.keyboard.press('t');
      expect(await page.getByRole('radio', { name: layout }).isChecked()).toBe(true);
      expect(await status.innerText()).toBe(said);
    }
    await page.keyboard.press('Control+w').catch(() => undefined);
    expect(await page.getByRole('switch', { name: 'Word glosses' }).isChecked()).toBe(true);
  });

  it('? lists the keys, Escape closes the list and gives the focus back', async () => {
    const page = await open();
    await page.keyboard.press('j');
    const before = await focused(page);
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys and layers' });
    expect(await list.isVisible()).toBe(true);
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const key of ['?', 'w', 't', 'j', 'k', '[', ']']) {
      expect(await list.locator('kbd', { hasText: key }).first().isVisible()).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await focused(page)).toBe(before);
  });

  it('single keys can be turned off, for this visit and the next', async () => {
    const page = await open();
    await askPanel(page, 'Keys and layers');
    await page.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
    expect(await page.getByRole('switch', { name: 'Word glosses' }).isChecked()).toBe(false);
    await page.reload();
    await askPanel(page, 'Keys and layers');
    expect(await page.getByRole('switch', { name: 'Single-key shortcuts' }).isChecked()).toBe(false);
  });
});
