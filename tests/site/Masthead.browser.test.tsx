import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openApp, slug } from '../open-app.tsx';

const banner = page.getByRole('banner');

it('the head of each page says whose it is and what that is, leads to all texts, and tells the menus’ language from a translation', async () => {
  await openApp();
  await expect.element(banner).toHaveTextContent('German news, word by word');
  await expect.element(banner.getByRole('link', { name: 'Lesart' })).toHaveAttribute('href', '/en/shelf');
  const languages = banner.getByRole('navigation', { name: 'Language of the menus' });
  await expect.element(languages).toHaveTextContent('Menus:');
  const link = languages.getByRole('link', { name: 'Deutsch' });
  await expect.element(link).toHaveAttribute('href', `/de/${slug}`);
  await expect.poll(() => document.querySelector('header nav [aria-current]')?.textContent).toBe('English');

  await openApp('/de/study');
  await expect.element(banner).toHaveTextContent('Deutsch lesen, Wort für Wort');
  await expect.element(banner.getByRole('link', { name: 'Lesart' })).toHaveAttribute('href', '/de/shelf');
  await expect.element(banner.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/study');
});
