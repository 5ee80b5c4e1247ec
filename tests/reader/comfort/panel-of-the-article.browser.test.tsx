import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp } from '../../open-app.tsx';

const root = document.documentElement;
const panel = page.getByRole('dialog', { name: 'Display' });

afterEach(() => {
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});

it('opens with the focus in it, and closes, by its button and by its key', async () => {
  await openApp();
  await userEvent.keyboard('a');
  await expect.element(panel).toHaveFocus();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect.element(panel).not.toBeInTheDocument();
  const button = page.getByRole('button', { name: 'More' });
  await button.click();
  await page.getByRole('button', { name: 'Display' }).click();
  await expect.element(panel).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(panel).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('a');
  await expect.element(panel).toHaveFocus();
  // A slider takes no letters: the key works from there too.
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(panel.getByRole('slider', { name: 'Text size' })).toHaveFocus();
  await userEvent.keyboard('a');
  await expect.element(panel).not.toBeInTheDocument();
});

it('gives the focus back to the word whose card it closes', async () => {
  await openApp();
  for (const [key, name] of [
    ['a', 'Display'],
    ['?', 'Help'],
    ['c', 'Quote and share'],
  ] as const) {
    document.getElementById('s3')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    const word = document.activeElement;
    expect(word?.matches('#s3 [data-word]')).toBe(true);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('[role="dialog"]:popover-open')).not.toBeNull();
    await userEvent.keyboard(key);
    await expect.element(page.getByRole('dialog', { name })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(word);
  }
});

it('keeps the reader’s place while the text is set anew', async () => {
  await openApp();
  document.getElementById('s11')?.scrollIntoView({ block: 'center' });
  const [atEye] = [...document.querySelectorAll('[data-sentence]')].filter(
    (one) => one.getBoundingClientRect().bottom >= window.innerHeight / 2,
  );
  const top = () => atEye?.getBoundingClientRect().top ?? Number.NaN;
  const before = top();
  await userEvent.keyboard('a');
  const size = panel.getByRole('slider', { name: 'Text size' });
  size.element().focus();
  for (const told of ['110%', '120%', '130%', '140%']) {
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(size).toHaveAttribute('aria-valuetext', told);
    await expect.poll(() => Math.abs(top() - before)).toBeLessThan(2);
  }
  await panel.getByRole('button', { name: 'Reset' }).click();
  await expect.element(size).toHaveAttribute('aria-valuetext', '100%');
  await expect.poll(() => Math.abs(top() - before)).toBeLessThan(2);
});
