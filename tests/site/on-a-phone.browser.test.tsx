import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll } from '../find.ts';
import { findObjections } from '../find-objections.ts';
import { openApp, phone, slug } from '../open-app.tsx';
import { onTouchScreen } from '../touch-screen.ts';

/** Whether a control is for those alone who hear the bar: *Beside*, where it is below. */
const isOnlyHeard = (control: Element) => {
  const label = control.closest('label');
  return label !== null && getComputedStyle(label).clipPath !== 'none';
};

/** The names in the bar of a phone that are printed one over another; undefined where they aren't all there. */
function overprinted(): readonly string[] | undefined {
  const names: { readonly text: string | null; readonly box: DOMRect }[] = [];
  const walker = document.createTreeWalker(find('[data-bar] > div'), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const range = new Range();
    range.selectNodeContents(text);
    const parent = text.parentElement;
    if (parent?.checkVisibility() && !parent.closest('[popover]') && !isOnlyHeard(parent))
      names.push({ text: text.textContent, box: range.getBoundingClientRect() });
  }
  if (names.length < 6) return undefined;
  return names.flatMap(({ text, box: one }, index) =>
    names
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          one.left < other.right + 1 &&
          other.left < one.right + 1 &&
          // A line is higher than its letters.
          one.top + 4 < other.bottom - 4 &&
          other.top + 4 < one.bottom - 4,
      )
      .map((other) => `${text} and ${other.text}`),
  );
}

/** What a finger would miss: what is lower or narrower than 44 px. */
const small = () =>
  findAll('a, button, label')
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    // Links and marks within a sentence, and those of a strip or a map: the list beneath has the same, large enough.
    .filter(
      (target) =>
        !target.closest('footer, dd, a[href="#article"], svg, li > span, td, label:has([data-opens])'),
    )
    .map((target) => {
      const boxes = [target, ...target.querySelectorAll('input')].map((one) => one.getBoundingClientRect());
      const height =
        Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      return { name: target.textContent, height, width: Math.max(...boxes.map(({ width }) => width)) };
    })
    .filter(({ height, width }) => height > 1 && (height < 43.5 || width < 43.5));

/** The controls of the bar that a tap in their middle misses, that are partly outside of the window, or too small. */
const missed = () =>
  findAll('[data-bar] > div :is(button, label)')
    .filter((control) => control.checkVisibility() && !control.closest('[popover]') && !isOnlyHeard(control))
    .filter((control) => {
      const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const isInWindow = left >= 0 && right <= innerWidth && bottom <= innerHeight + 1;
      return hit?.closest('button, label') !== control || !isInWindow || width < 24 || height < 24;
    })
    .map(({ textContent }) => textContent);

async function checkBar(): Promise<void> {
  for (const width of [360, 390, 430]) {
    await page.viewport(width, 800);
    await expect.poll(() => window.innerWidth).toBe(width);
    await expect.poll(overprinted, { message: `${width} px` }).toEqual([]);
  }
}

beforeEach(onTouchScreen);

describe('on a phone', () => {
  it('the text stands alone, outline and actors one tap away, and the bar prints no name over another', async () => {
    await openApp(`/en/${slug}?words=1&translation=beside`, { viewport: phone });
    const outline = page.getByRole('navigation', { name: 'Sections' });
    await expect.element(outline).not.toBeInTheDocument();
    await expect.element(page.getByRole('complementary')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Sections' }).click();
    await expect.element(outline).toBeVisible();
    await outline.getByRole('button', { name: 'Close' }).click();
    await expect.element(outline).not.toBeInTheDocument();
    await checkBar();
  });

  it('what is tapped is 44 px high and wide, and the German bar prints no name over another', async () => {
    await openApp(`/de/${slug}`, { viewport: phone });
    await page.getByRole('button', { name: 'Akteure' }).click();
    await expect.element(page.getByRole('complementary')).toBeVisible();
    await expect.poll(small).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await page.getByRole('switch', { name: 'Wortglossen' }).click();
    await page.getByRole('radio', { name: 'Darunter' }).click();
    await checkBar();
  });

  it.each(['en', 'de'])(
    'with large letters each control of the bar is seen and hit, in %s',
    async (language) => {
      await openApp(`/${language}/${slug}?words=1`, { viewport: { width: 390, height: 640 } });
      const root = document.documentElement;
      onTestFinished(() => void root.style.removeProperty('font-size'));
      for (const width of [390, 320])
        for (const size of [20, 24, 32]) {
          const message = `${width} px wide, letters of ${size} px`;
          await page.viewport(width, 640);
          await expect.poll(() => window.innerWidth).toBe(width);
          // As a browser, or an extension of it, does for who needs them so; what a page thinks of windows stays.
          root.style.fontSize = `${size}px`;
          await expect.poll(overprinted, { message }).toEqual([]);
          await expect.poll(missed, { message }).toEqual([]);
        }
      await page.elementLocator(find('[data-bar] label:has(input[value="below"])')).click();
      await expect.poll(() => location.search).toContain('translation=below');
    },
  );

  it.each([
    ['en', 'Display'],
    ['de', 'Ansicht'],
  ])('what sets the text fits 320 px, and its targets are 44 px high, in %s', async (language, name) => {
    await openApp(`/${language}/${slug}`, { viewport: { width: 320, height: 640 } });
    await userEvent.keyboard('a');
    const panel = page.getByRole('dialog', { name });
    await expect.element(panel).toBeVisible();
    const overhang = (element: Element) => element.scrollWidth - element.clientWidth;
    await expect.poll(() => overhang(panel.element())).toBeLessThanOrEqual(0);
    const low = () =>
      [...panel.element().querySelectorAll('label, button')]
        .filter((target) => target.checkVisibility())
        .map((target) => ({ name: target.textContent, height: target.getBoundingClientRect().height }))
        .filter(({ height }) => height < 43.5);
    await expect.poll(low).toEqual([]);
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('the menu closes by its button, and tells of all layers without a keyboard, which comes last', async () => {
    await openApp(`/de/${slug}`, { viewport: phone });
    const button = page.getByRole('button', { name: 'Mehr' });
    const menu = page.getByRole('dialog', { name: 'Mehr' });
    await button.click();
    await expect.element(menu).toHaveFocus();
    await menu.getByRole('button', { name: 'Schließen' }).click();
    await expect.element(menu).not.toBeInTheDocument();
    await button.click();
    await menu.getByRole('button', { name: 'Hilfe' }).click();
    const list = page.getByRole('dialog', { name: 'Hilfe' });
    await expect.element(list.getByText('Zeigt klein unter jedem Wort, was es hier heißt.')).toBeVisible();
    const tops = () =>
      list
        .getByRole('heading', { name: /^(Ebenen|Im Text)$/ })
        .elements()
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map(({ textContent }) => textContent);
    await expect.poll(tops).toEqual(['Ebenen', 'Im Text']);
    await expect(findObjections(list.element())).resolves.toEqual([]);
  });
});
