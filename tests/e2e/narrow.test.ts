import { describe, expect, it } from 'vitest';
import { browserTests, phone, slug } from './open-page.ts';

const { open } = browserTests();

describe('on a phone', () => {
  it('the text stands alone, outline and actors one tap away', async () => {
    const page = await open({ viewport: phone, touch: true });
    const outline = page.getByRole('navigation', { name: 'Sections' });
    expect(await outline.isVisible()).toBe(false);
    expect(await page.getByRole('complementary').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Sections' }).tap();
    expect(await outline.isVisible()).toBe(true);
    await outline.getByRole('button', { name: 'Close' }).tap();
    expect(await outline.isVisible()).toBe(false);
  });

  it('beside becomes below', async () => {
    const page = await open({ viewport: phone, path: '/?translation=beside' });
    const sentence = await page.locator('#s3').boundingBox();
    const translation = await page.locator('[data-translation-of="s3"]').boundingBox();
    expect(translation?.y).toBeGreaterThan((sentence?.y ?? 0) + (sentence?.height ?? 0) - 4);
  });

  it('the bar goes while the reader scrolls down and comes back when they scroll up', async () => {
    const page = await open({ viewport: phone });
    const bar = page.locator('[data-bar] > div');
    const bottom = () => bar.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    expect(await bottom()).toBeLessThan(phone.height);
    await page.mouse.wheel(0, 600);
    await page.waitForFunction(
      () =>
        (document.querySelector('[data-bar] > div')?.getBoundingClientRect().top ?? 0) >= window.innerHeight,
    );
    await page.mouse.wheel(0, -200);
    await page.waitForFunction(
      () =>
        (document.querySelector('[data-bar] > div')?.getBoundingClientRect().bottom ?? 0) <=
        window.innerHeight + 1,
    );
    expect(await bottom()).toBeLessThan(phone.height);
  });
});

describe.each(['en', 'de'])('the bar of a phone in %s', (language) => {
  it.each([360, 390, 430])('prints no name over another, at %i px', async (width) => {
    const page = await open({
      path: `/${language}/${slug}?words=1&translation=beside`,
      viewport: { width, height: 800 },
      touch: true,
    });
    const boxes = await page.locator('[data-bar] > div').evaluate((bar) => {
      const names: { readonly text: string | null; readonly box: DOMRect }[] = [];
      const walker = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const range = new Range();
        range.selectNodeContents(text);
        if (text.parentElement?.checkVisibility() && !text.parentElement.closest('[popover]'))
          names.push({ text: text.textContent, box: range.getBoundingClientRect() });
      }
      // A line is higher than its letters.
      return names.map(({ text, box: { left, right, top, bottom } }) => ({
        text,
        left,
        right,
        top: top + 4,
        bottom: bottom - 4,
      }));
    });
    expect(boxes.length).toBeGreaterThan(6);
    const over = boxes.filter((one, index) =>
      boxes
        .slice(index + 1)
        .some(
          (other) =>
            one.left < other.right + 1 &&
            other.left < one.right + 1 &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    );
    expect(over).toEqual([]);
  });
});

describe('between phone and wide window', () => {
  it('the outline folds into the bar before the actors do', async () => {
    const page = await open({ viewport: { width: 1000, height: 800 } });
    expect(await page.getByRole('complementary', { name: 'Key actors' }).isVisible()).toBe(true);
    const outline = page.getByRole('navigation', { name: 'Sections' });
    expect(await outline.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Sections' }).click();
    expect(await outline.isVisible()).toBe(true);
    await outline.locator('a[href="#ausnahmen"]').click();
    expect(await outline.isVisible()).toBe(false);
  });
});
