import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find } from '../find.ts';
import { openApp, phone, slug, wide } from '../open-app.tsx';
import { clickOn } from '../pointer.ts';
import { onTouchScreen } from '../touch-screen.ts';

const bar = page.getByRole('region', { name: /^(?:Reading controls|Lesehilfen)$/ });
const boxOf = (selector: string) => find(selector).getBoundingClientRect();
const layout = () => document.documentElement.dataset.translation;

describe('the bar of an article', () => {
  it('is aligned with the text, in one height, and what doesn’t fit isn’t offered', async () => {
    await openApp(`/de/${slug}?words=1`);
    const beside = page.elementLocator(find('[data-bar] label:has(input[value="beside"])'));
    const legend = bar.getByText('Übersetzung', { exact: true });
    for (const [width, isOffered] of [
      [820, false],
      [920, true],
      [1100, true],
      [1200, true],
      [1247, true],
      [1248, true],
      [1440, true],
      [1920, true],
    ] as const) {
      const message = `${width} px wide`;
      await page.viewport(width, 900);
      await expect.poll(() => window.innerWidth).toBe(width);
      const first = width < 1248 ? bar.getByRole('button').first() : bar.getByRole('switch').first();
      const aside = () => Math.abs(first.element().getBoundingClientRect().left - boxOf('h1').left);
      await expect.poll(aside, { message }).toBeLessThanOrEqual(2);
      await expect.element(legend, { message }).toBeVisible();
      await expect.poll(() => beside.element().checkVisibility(), { message }).toBe(isOffered);
      await expect.poll(() => boxOf('[data-bar] > div').height, { message }).toBe(48);
    }
    await page.viewport(phone.width, phone.height);
    await expect.element(beside).not.toBeVisible();
  });

  it('shows by a ring which control has the focus; a panel shows it by standing there', async () => {
    await openApp();
    page.getByRole('switch', { name: 'Plain German' }).element().focus();
    await userEvent.tab();
    const button = page.getByRole('button', { name: 'More' });
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveStyle({ outlineStyle: 'solid', outlineWidth: '2px' });
    await userEvent.keyboard('?');
    const help = page.getByRole('dialog', { name: 'Help' });
    await expect.element(help).toHaveFocus();
    await expect.element(help).toHaveStyle({ outlineStyle: 'none' });
  });

  it('offers no layout for which there is no room, nor does a key lead to it', async () => {
    await openApp(`/en/${slug}`, { viewport: phone });
    for (const next of ['below', 'off', 'below']) {
      await userEvent.keyboard('t');
      await expect.poll(layout).toBe(next);
    }
    await page.viewport(wide.width, wide.height);
    await userEvent.keyboard('t');
    await expect.poll(layout).toBe('beside');
  });
});

describe('a layout that was chosen where there was room for it', () => {
  it('is told a phone’s reader as the one that it is there, and given up for it at a press', async () => {
    await openApp(`/en/${slug}?translation=beside`, { viewport: phone });
    const chosen = bar.getByRole('radio', { name: 'Beside' });
    const below = bar.getByText('Below', { exact: true });
    await expect.element(chosen).toBeChecked();
    await expect.element(below).toHaveStyle({ fontWeight: '650' });
    const { x, y } = below.element().getBoundingClientRect();
    await expect
      .poll(() => document.elementFromPoint(x + 4, y + 4)?.closest('label')?.textContent)
      .toBe('Below');
    await clickOn(bar.getByRole('radio', { name: 'Below' }));
    await expect.poll(layout).toBe('below');
    await expect.element(chosen).not.toBeInTheDocument();
  });
});

describe('the menu of what else can be done', () => {
  const menu = page.getByRole('dialog', { name: /^(?:More|Mehr)$/ });
  const button = page.getByRole('button', { name: /^(?:More|Mehr)$/ });
  const box = () => menu.element().getBoundingClientRect();

  it('has display, quoting, printing, saving, the study list and help, and stands under its button', async () => {
    await openApp();
    await button.click();
    for (const name of ['Display', 'Quote', 'Print…', 'Save as a file…', 'Help'])
      await expect.element(menu.getByRole('button', { name, exact: true })).toBeVisible();
    await expect.element(menu.getByRole('link', { name: 'Study list' })).toBeVisible();
    await expect
      .poll(() => box().top - button.element().getBoundingClientRect().bottom)
      .toBeGreaterThanOrEqual(0);
    await expect.poll(() => box().right).toBeLessThanOrEqual(wide.width);
    await button.click();
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  it('has room in a phone that lies on its side, and gives way to who goes on by keyboard', async () => {
    await onTouchScreen();
    await openApp(`/de/${slug}`, { viewport: { width: 844, height: 390 } });
    await button.click();
    await expect.poll(() => box().bottom).toBeLessThanOrEqual(390);
    menu.getByRole('link', { name: 'Menus in English' }).element().focus();
    await userEvent.tab();
    await expect.element(menu).not.toBeInTheDocument();
  });
});
