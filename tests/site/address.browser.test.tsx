import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openApp, slug } from '../open-app.tsx';

const words = page.getByRole('switch', { name: 'Word glosses' });
const layout = (name: string) => page.getByRole('radio', { name, exact: true });
const translation = () =>
  page.elementLocator(document.querySelector('[data-translation-of="s1"]') ?? document.body);

describe('the reader’s choices', () => {
  it('are those of the address', async () => {
    await openApp(`/en/${slug}?words=1&translation=below&actor=Donald_Lu`);
    await expect.element(words).toBeChecked();
    await expect.element(page.getByText('released').first()).toBeVisible();
    await expect.element(translation()).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Donald Lu' })).toBeChecked();
  });

  it('follow Back and Forward', async () => {
    await openApp(`/en/${slug}`);
    await words.click();
    await layout('Beside').click();
    await expect.poll(() => location.search).toBe('?words=1&translation=beside');
    await expect.element(translation()).toBeVisible();
    history.back();
    await expect.element(layout('Off')).toBeChecked();
    await expect.element(translation()).not.toBeVisible();
    await expect.element(words).toBeChecked();
    history.back();
    await expect.element(words).not.toBeChecked();
    history.forward();
    await expect.element(words).toBeChecked();
    await expect.poll(() => location.search).toBe('?words=1');
  });

  it('are dropped where the stored value is broken or the address says nonsense', async () => {
    localStorage.setItem('lesart.choices', '{"words":"');
    await openApp(`/en/${slug}?words=yes&translation=upside-down&actor=&utm=1`);
    await expect.element(words).not.toBeChecked();
    await expect.element(layout('Off')).toBeChecked();
  });
});
