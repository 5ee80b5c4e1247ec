import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openApp, phone, wide } from '../open-app.tsx';

it.each([phone, wide])('what closes the menu is as wide as high, at $width pixels', async (viewport) => {
  await openApp(undefined, { viewport });
  await page.getByRole('button', { name: 'More' }).click();
  const close = page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Close' });
  const size = () => {
    const { width, height } = close.element().getBoundingClientRect();
    return [width, height];
  };
  await expect.poll(size).toEqual([44, 44]);
});
