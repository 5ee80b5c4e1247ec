import type { Page } from '@playwright/test';
import { names } from '../reader/layers/names-of-controls.ts';
import {
  expectNoViolations,
  type Language,
  opener,
  openOptions,
  optionsOf,
  translation,
} from './single-steps.ts';
import { expect, phone, slug, test } from './test.ts';

/** How much of the mark after a sentence is to be seen: 0 to 1. */
const markOf = (page: Page, id: string) =>
  opener(page, id).evaluate((control) => Number(getComputedStyle(control, '::before').opacity));

/** How far down its line the mark after a sentence is, from the top of the letters, 0, to the bottom of them, 1. */
const placeInLine = (page: Page, id: string) =>
  opener(page, id).evaluate((control) => {
    const words = [...document.querySelectorAll(`[id="${control.dataset.opens}"] [data-word]`)];
    const range = new Range();
    range.selectNodeContents(words.at(-1)?.firstChild ?? control);
    const line = range.getBoundingClientRect();
    const { top, bottom } = control.getBoundingClientRect();
    return ((top + bottom) / 2 - line.top) / line.height;
  });

/** How large the target after a sentence is, and which words it covers. */
const targetOf = (page: Page, id: string) =>
  opener(page, id).evaluate((control) => {
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hits = (dx: number, dy: number) => document.elementFromPoint(x + dx, y + dy) === control;
    const reach = (dx: number, dy: number) => {
      let far = 0;
      while (far < 60 && hits(dx * far, dy * far)) far += 1;
      return far;
    };
    const words = [...document.querySelectorAll('article [data-word]')].flatMap((one) => {
      const range = new Range();
      range.selectNodeContents(one.firstChild ?? one);
      return [...range.getClientRects()];
    });
    return {
      width: reach(-1, 0) + reach(1, 0) - 1,
      height: reach(0, -1) + reach(0, 1) - 1,
      covered: words
        .filter((one) => one.right > left + 1 && one.left < right - 1)
        .filter((one) => one.bottom > top + 1 && one.top < bottom - 1)
        .map((one) => [one.left - left, one.right - left, one.top - top, one.bottom - top]),
    };
  });

/** The words of the text that a tap misses, because a mark that says who says so takes it. */
const takenFromWords = (page: Page) =>
  page.getByRole('article').evaluate((article) => {
    for (const section of article.querySelectorAll('section')) section.style.contentVisibility = 'visible';
    const words = [...article.querySelectorAll('[data-word]')];
    return [...article.querySelectorAll('button')]
      .filter((mark) => mark.checkVisibility())
      .flatMap((mark) => {
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = mark.getBoundingClientRect();
        return words.filter((word) =>
          [...word.getClientRects()].some(({ left, right, top, bottom }) => {
            const [x, y] = [
              (Math.max(left, box.left) + Math.min(right, box.right)) / 2,
              Math.min(bottom, box.bottom) - 1,
            ];
            const isUnder = right > box.left && left < box.right && top < box.bottom && bottom - 1 > box.top;
            return isUnder && document.elementFromPoint(x, y) === mark;
          }),
        );
      })
      .map(({ textContent }) => textContent);
  });

/** How high the button in the bar is that opens the options, and how wide. */
const buttonOf = (page: Page, language: Language) =>
  page.getByRole('button', { name: names[language].options }).evaluate((button) => {
    const { left, right, top } = button.getBoundingClientRect();
    let height = 1;
    const isHit = () => button.contains(document.elementFromPoint((left + right) / 2, top + height));
    while (height < 80 && isHit()) height += 1;
    return { height, width: right - left };
  });

async function expectOptions(page: Page, language: Language): Promise<void> {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    // There is no room for more: the menu has the same, as large as a finger wants it.
    await expect.poll(async () => (await buttonOf(page, language)).height).toBeGreaterThanOrEqual(24);
    await expect.poll(async () => (await buttonOf(page, language)).width).toBeGreaterThanOrEqual(24);
    if (width === 390) await page.getByRole('button', { name: names[language].options }).tap();
    else {
      await page.getByRole('button', { name: /^(?:More|Mehr)$/ }).tap();
      const menu = page.getByRole('dialog', { name: /^(?:More|Mehr)$/ });
      const entry = menu.getByRole('button', { name: names[language].options });
      await expect.poll(async () => (await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await entry.tap();
    }
    await expect(optionsOf(page, language)).toBeVisible();
    const edges = () =>
      optionsOf(page, language).evaluate((panel) => {
        const { left, right, bottom } = panel.getBoundingClientRect();
        return { left, right, bottom };
      });
    await expect.poll(async () => (await edges()).left).toBeGreaterThanOrEqual(0);
    await expect.poll(async () => (await edges()).right).toBeLessThanOrEqual(width);
    // The switch that they belong to stays in sight.
    await expect.poll(async () => (await edges()).bottom).toBeLessThan(844 - 60);
    await page.keyboard.press('Escape');
    await expect(optionsOf(page, language)).toBeHidden();
  }
}

test.describe('on a touch screen', () => {
  test('marks and options are large enough, cover no word, and axe objects to nothing, in both languages', async ({
    open,
  }) => {
    const page = await open({ path: `/de/${slug}`, viewport: phone, touch: true, colorScheme: 'light' });
    const glosses = page.getByRole('switch', { name: names.de.words });
    const claims = page.getByRole('switch', { name: 'Wer sagt das?' });

    for (const isGlossed of [false, true]) {
      await test.step(`the marks are always there, ${isGlossed ? 'under glosses' : 'without glosses'}`, async () => {
        await glosses.setChecked(isGlossed);
        await expect.poll(() => markOf(page, 's4')).toBeGreaterThan(0.5);
        await expect.poll(() => markOf(page, 's4')).toBeLessThan(1);
        for (const id of ['s1', 's3', 's4', 's5', 's8']) {
          await expect(async () => {
            const { width, height, covered } = await targetOf(page, id);
            expect(width, id).toBeGreaterThanOrEqual(23);
            expect(height, id).toBeGreaterThanOrEqual(24);
            expect(covered, id).toEqual([]);
            // In the middle of a small letter: under the line it would be an accent of what stands below.
            const place = await placeInLine(page, id);
            expect(place, id).toBeGreaterThan(0.45);
            expect(place, id).toBeLessThan(0.7);
          }).toPass();
        }
        await opener(page, 's4').tap();
        await expect(translation(page, 's4')).toBeVisible();
        await opener(page, 's4').tap();
        await expect(translation(page, 's4')).toBeHidden();
      });
    }

    await test.step('a mark that says who says so takes no tap from a word', async () => {
      await glosses.uncheck();
      await claims.check();
      await expect.poll(() => takenFromWords(page)).toEqual([]);
      await claims.uncheck();
      await glosses.check();
    });

    await test.step('the options are asked for in the bar and in the menu, in German', async () => {
      await expectOptions(page, 'de');
      await openOptions(page, 'de');
      const range = page.getByRole('slider', { name: names.de.glossed });
      await range.fill('4');
      await expect(range).toHaveAttribute('aria-valuetext', names.de.harder);
      await page.getByRole('switch', { name: names.de.selftest }).check();
      await page.keyboard.press('Escape');
      await expectNoViolations(page, 'de');
      await page.keyboard.press('Escape');
    });

    await test.step('and in English, in the dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.getByRole('link', { name: 'English' }).tap();
      await expect(page.getByRole('switch', { name: names.en.words })).toBeChecked();
      await expectOptions(page, 'en');
      await expectNoViolations(page, 'en');
    });
  });
});
