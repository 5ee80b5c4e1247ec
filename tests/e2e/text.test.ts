import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
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

  it('a selection over sentences is clean German with every layer on, and clean English begun in a translation', async () => {
    const page = await open({ path: '/?words=1&translation=below' });
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    /** Drags from the first to the last letter of two elements, and copies. */
    const dragged = async (from: string, to: string) => {
      const edge = (selector: string, side: 'first' | 'last') =>
        page.locator(selector).evaluate((element, at) => {
          // The text's own lines, not the block that they stand in.
          const range = new Range();
          range.selectNodeContents(element);
          const rects = [...range.getClientRects()];
          const rect = at === 'first' ? rects[0] : rects.at(-1);
          return {
            x: at === 'first' ? (rect?.left ?? 0) + 1 : (rect?.right ?? 0) - 2,
            y: (rect?.top ?? 0) + 10,
          };
        }, side);
      await page
        .locator(to)
        .evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
      const start = await edge(from, 'first');
      const end = await edge(to, 'last');
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y, { steps: 8 });
      await page.mouse.up();
      await page.keyboard.press('Control+c');
      return (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ').trim();
    };
    const both = await dragged(':nth-match(#s1 [data-word], 1)', ':nth-match(#s2 [data-word], 16)');
    expect(both).toMatch(/^Vor dem Hintergrund .* unterhalten\. Der amerikanische .* treffen/);
    expect(both).not.toMatch(/backdrop|meet his/);
    const english = await dragged('[data-translation-of="s1"]', '[data-translation-of="s2"]');
    expect(english).toMatch(/^Against the backdrop .* Moscow\. US Secretary of State/);
    expect(english).not.toMatch(/Hintergrund|Außenminister/);
  });

  it.each(['/', '/?words=1&translation=below'])(
    'a reader view shows the article once, and clean, at %s',
    async (path) => {
      const page = await open({ path });
      // A reader view reads the page without its style.
      const html = (await page.content()).replace(/<style>[\s\S]*?<\/style>/, '');
      const view = new Readability(new JSDOM(html, { url: 'https://example.org/' }).window.document).parse();
      const text = (view?.textContent ?? '').replace(/\s+/g, ' ');
      expect(text.split(german).length).toBe(2);
      expect(text).not.toContain('for the first time');
      expect(text).not.toContain('Against the backdrop');
      expect(text).toContain(
        'gaben hohe Funktionäre des US-Außenministeriums nun Details zu Sinn und Zweck der Reise bekannt',
      );
    },
  );

  it('a tool that translates the page finds whole sentences, each an element, in German', async () => {
    const page = await open({ path: '/?words=1' });
    const sentences = await page.locator('article [data-sentence]').evaluateAll((all) =>
      all.map((one) => ({
        text: one.textContent,
        language: one.closest('[lang]')?.getAttribute('lang'),
        english: [...one.querySelectorAll('[lang="en"]')].every(
          (gloss) => gloss.getAttribute('translate') === 'no',
        ),
      })),
    );
    expect(sentences).toHaveLength(22);
    for (const { language, english } of sentences)
      expect({ language, english }).toEqual({ language: 'de', english: true });
  });
});
