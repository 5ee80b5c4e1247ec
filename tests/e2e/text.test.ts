import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserTests } from './open-page.ts';

const { open } = browserTests();

const german =
  'Am Dienstag besucht der amerikanische Außenminister Antony Blinken zum ersten Mal in seiner Amtszeit Kasachstan.';

/** What a reader gets who selects an element and copies it. */
async function copied(page: Page, selector: string): Promise<string> {
  return page.evaluate((target) => {
    const element = document.querySelector(target);
    if (element) getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  }, selector);
}

/** What the clipboard holds after Ctrl+A, Ctrl+C. */
async function copiedAll(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('the text stays text', () => {
  it.each(['/', '/?words=1'])('a selected sentence is clean German at %s', async (path) => {
    const page = await open({ path });
    expect((await copied(page, '#s3')).trim()).toBe(german);
  });

  it.each(['/', '/?words=1'])('the clipboard holds clean German at %s', async (path) => {
    const page = await open({ path });
    const text = (await copiedAll(page)).replace(/\s+/g, ' ');
    expect(text).toContain(german);
    expect(text).toContain(
      'gaben hohe Funktionäre des US-Außenministeriums nun Details zu Sinn und Zweck der Reise bekannt',
    );
    expect(text).not.toContain('announced');
    expect(text).not.toContain('for the first time');
  });

  it.each(['/', '/?words=1'])('find-in-page finds words in a row and no gloss at %s', async (path) => {
    const page = await open({ path });
    const found = (text: string) =>
      page.evaluate((searched) => {
        getSelection()?.removeAllRanges();
        const find: unknown = Reflect.get(window, 'find');
        return typeof find === 'function' ? Reflect.apply(find, window, [searched, true]) : undefined;
      }, text);
    expect(await found('besucht der amerikanische Außenminister')).toBe(true);
    expect(await found('press-briefing')).toBe(false);
    expect(await found('press briefing')).toBe(false);
  });

  it('a screen reader hears the sentence without its glosses', async () => {
    const page = await open({ path: '/?words=1' });
    const snapshot = await page.locator('article').ariaSnapshot();
    expect(snapshot.replace(/\s+/g, ' ')).toContain('gaben hohe Funktionäre');
    expect(snapshot).not.toContain('announced');
  });
});
