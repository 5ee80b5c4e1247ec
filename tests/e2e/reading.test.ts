import { describe, expect, it } from 'vitest';
import { browserTests, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

describe('the article', () => {
  it('shows clean German by default', async () => {
    const page = await open({ path: `/en/${slug}` });
    expect(await page.locator('article [lang="en"]:not(input):visible').count()).toBe(0);
    expect(await page.getByRole('switch', { name: 'Word glosses' }).isChecked()).toBe(false);
    expect(await page.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true);
  });

  it('has a header that says whose headline it is, when, by whom and how long', async () => {
    const page = await open({ path: `/en/${slug}` });
    const header = page.locator('main header');
    expect(await header.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('de');
    expect(await header.innerText()).toContain('Editorial headline: the source has none.');
    expect(await header.locator('time').getAttribute('datetime')).toBe('2023-02');
    expect(await header.innerText()).toContain('February 2023');
    expect(await header.innerText()).toContain('By dast.');
    expect(await header.innerText()).toMatch(/\d+ minutes to read/);
  });

  it('has an element for each sentence and section, with the ids of the data', async () => {
    const page = await open();
    expect(
      await page.locator('article[lang="de"] section').evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(['auftakt', 'ukraine-krieg', 'ausnahmen']);
    const ids = await page.locator('article [id]').evaluateAll((all) => all.map(({ id }) => id));
    const sentences = ids.filter((id) => /^s\d+$/.test(id));
    expect(sentences).toEqual(sentences.map((_, index) => `s${index + 1}`));
    expect(sentences.length).toBe(22);
  });

  it('shows word glosses in English under the words, and none under names', async () => {
    const page = await open();
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    const gaben = page.locator('#s6').getByText('announced', { exact: true }).first();
    expect(await gaben.isVisible()).toBe(true);
    expect(await gaben.getAttribute('lang')).toBe('en');
    const word = await gaben.evaluate((gloss) => gloss.parentElement?.firstChild?.textContent);
    expect(word).toBe('gaben');
    const below = await gaben.evaluate((gloss) => {
      const range = document.createRange();
      range.selectNodeContents(gloss.parentElement?.firstChild ?? gloss);
      return gloss.getBoundingClientRect().top - range.getBoundingClientRect().top;
    });
    expect(below).toBeGreaterThan(10);
    expect(await page.locator('article [lang="en"]', { hasText: /^Kazakhstan$/ }).count()).toBe(0);
  });

  it('shows each translation below its sentence, or beside it on one line with it', async () => {
    const page = await open();
    const sentence = page.locator('#s10');
    const translation = page.locator('[data-translation-of="s10"]');
    await page.getByRole('radio', { name: 'Below' }).check();
    const [above, below] = [await sentence.boundingBox(), await translation.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 4);
    await page.getByRole('radio', { name: 'Beside' }).check();
    const [left, right] = [await sentence.boundingBox(), await translation.boundingBox()];
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(Math.abs((right?.y ?? 0) - (left?.y ?? 0))).toBeLessThan(16);
    expect(await translation.getAttribute('lang')).toBe('en');
  });

  it('composes its layers: glosses and translation are switched independently', async () => {
    const page = await open({ path: '/?words=1&translation=beside&actor=Antony_Blinken' });
    expect(await page.locator('#s6').getByText('announced').first().isVisible()).toBe(true);
    expect(await page.locator('[data-translation-of="s6"]').isVisible()).toBe(true);
    await page.getByRole('switch', { name: 'Word glosses' }).uncheck();
    expect(await page.locator('#s6').getByText('announced').first().isVisible()).toBe(false);
    expect(await page.locator('[data-translation-of="s6"]').isVisible()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Antony Blinken' }).isChecked()).toBe(true);
  });

  it('renders no word again when a layer is switched, by the pointer or by a key', async () => {
    const page = await open();
    // What is loaded last gives the text its stop of Tab.
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        // Controls and the marks of speakers speak the interface's language, and are no words of the text.
        for (const { type, target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          if (!element?.closest('input, span:has(> [popovertarget])')) changes.push(type);
        }
      }).observe(document.querySelector('article') ?? document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    await page.getByRole('radio', { name: 'Beside' }).check();
    await page.keyboard.press('w');
    await page.keyboard.press('t');
    await page.getByRole('checkbox', { name: 'Donald Lu' }).check();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('switch', { name: 'Wortglossen' }).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toEqual([]);
  });
});

describe('the outline', () => {
  it('marks the first section at the top, the last one at the bottom, and a section that was jumped to', async () => {
    const page = await open({ path: `/en/${slug}` });
    const outline = page.getByRole('navigation', { name: 'Sections' });
    const current = outline.locator('a[aria-current]');
    expect(await current.allInnerTexts()).toEqual(['Opening']);
    for (const id of ['ausnahmen', 'ukraine-krieg', 'auftakt']) {
      await outline.locator(`a[href="#${id}"]`).click();
      await outline.locator(`a[href="#${id}"][aria-current]`).waitFor();
      expect(await current.count()).toBe(1);
    }
    await page.keyboard.press('End');
    await outline.locator('a[href="#ausnahmen"][aria-current]').waitFor();
    await page.keyboard.press('Home');
    await outline.locator('a[href="#auftakt"][aria-current]').waitFor();
    expect(await current.count()).toBe(1);
  });

  it('leaves the headline the largest, whatever the size of the text', async () => {
    for (const viewport of [wide, phone]) {
      const page = await open({
        viewport,
        prepare: (one) =>
          one.addInitScript(() => localStorage.setItem('lesart.comfort', JSON.stringify({ size: '2' }))),
      });
      const size = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(await size('h1')).toBeGreaterThan(await size('article h2'));
    }
  });

  it('lands a section a third down the window, its heading in view', async () => {
    const page = await open();
    await page.getByRole('navigation', { name: 'Sections' }).locator('a[href="#ukraine-krieg"]').click();
    const top = await page
      .locator('#ukraine-krieg')
      .evaluate((section) => section.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(200);
    expect(top).toBeLessThan(400);
  });
});

describe('word glosses', () => {
  it.each([320, 390, 600, 820, 1000, 1280, 1440])('never break a word, at %i px', async (width) => {
    const page = await open({ path: '/?words=1&translation=beside', viewport: { width, height: 900 } });
    const broken = await page.locator('article span:has(> [lang="en"][inert])').evaluateAll((words) =>
      words.flatMap((word) => {
        const range = document.createRange();
        range.selectNodeContents(word.firstChild ?? word);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        return lines.size > 1 ? [word.firstChild?.textContent] : [];
      }),
    );
    expect(broken).toEqual([]);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });

  it.each([390, 1440])(
    'stay clear of the letters above them, alone on a line too, at %i px',
    async (width) => {
      const page = await open({ path: '/?words=1', viewport: { width, height: 900 } });
      const touching = await page.locator('article span:has(> [lang="en"][inert])').evaluateAll((words) =>
        words.flatMap((word) => {
          const range = document.createRange();
          range.selectNodeContents(word.firstChild ?? word);
          const gloss = word.querySelector('[lang="en"]');
          if (!gloss) return [];
          const distance = gloss.getBoundingClientRect().top - range.getBoundingClientRect().top;
          // From the top of the letters at least as far as they are high.
          return distance < Number.parseFloat(getComputedStyle(word).fontSize)
            ? [word.firstChild?.textContent]
            : [];
        }),
      );
      expect(touching).toEqual([]);
    },
  );
});
