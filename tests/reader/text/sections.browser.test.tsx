import { fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openApp, phone, slug, wide } from '../../open-app.tsx';

const outline = page.getByRole('navigation', { name: 'Sections' });
const follow = (id: string) =>
  fireEvent.click(document.querySelector(`#outline a[href="#${id}"]`) ?? document.body);
/** Not by a key: one that is pressed while the page still scrolls may be passed over by the browser. */
function scrollByHand(top: number): void {
  window.dispatchEvent(new Event('wheel'));
  window.scrollTo({ top, behavior: 'instant' });
}
const current = () =>
  Array.from(document.querySelectorAll('#outline a[aria-current]'), (one) => one.getAttribute('href'));

afterEach(() => {
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});

describe('the outline', () => {
  it('marks the first section at the top, the last one at the bottom, and a section that was jumped to', async () => {
    await openApp();
    await expect
      .element(outline.getByRole('link', { name: 'Introduction' }))
      .toHaveAttribute('aria-current', 'location');
    expect(current()).toEqual(['#auftakt']);
    for (const id of ['ausnahmen', 'ukraine-krieg', 'auftakt']) {
      follow(id);
      await expect.poll(current).toEqual([`#${id}`]);
    }
    scrollByHand(document.documentElement.scrollHeight);
    await expect.poll(current).toEqual(['#ausnahmen']);
    scrollByHand(0);
    await expect.poll(current).toEqual(['#auftakt']);
  });

  it('lands a section with its heading just under the bar', async () => {
    await openApp();
    follow('ukraine-krieg');
    const top = () => document.getElementById('ukraine-krieg')?.getBoundingClientRect().top;
    const bar = () => document.querySelector('[data-bar]')?.getBoundingClientRect().bottom ?? Number.NaN;
    await expect.poll(() => Math.abs((top() ?? 0) - bar())).toBeLessThan(2);
    await expect.element(page.getByRole('heading', { level: 2, name: 'Der Ukraine-Krieg' })).toBeInViewport();
  });

  it('folds into the bar before the actors do, between phone and wide window', async () => {
    await openApp(`/en/${slug}`, { viewport: { width: 1000, height: 800 } });
    const drawer = document.getElementById('outline');
    await expect.element(page.getByRole('complementary', { name: 'Key actors' })).toBeVisible();
    await expect.element(drawer).not.toBeVisible();
    await page.getByRole('button', { name: 'Sections' }).click();
    await expect.element(drawer).toBeVisible();
    follow('ausnahmen');
    await expect.element(drawer).not.toBeVisible();
  });
});

it('leaves the headline the largest, whatever the size of the text', async () => {
  localStorage.setItem('lesart.comfort', JSON.stringify({ size: '2' }));
  await openApp();
  const size = (selector: string) =>
    Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
  for (const { width, height } of [wide, phone]) {
    await page.viewport(width, height);
    expect(size('article h2')).toBeGreaterThan(30);
    expect(size('h1')).toBeGreaterThan(size('article h2'));
  }
});
