import { articles } from 'virtual:corpus';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openApp } from '../open-app.tsx';

const title = (language: 'de' | 'en') => `${articles[0]?.title[language]} · Lesart`;
const root = document.documentElement;

describe('the app', () => {
  it('shows the newest article in an English interface at /', async () => {
    await openApp('/');
    await expect.element(page.getByRole('switch', { name: 'Word glosses' })).toBeVisible();
    expect([root.lang, document.title]).toEqual(['en', title('en')]);
  });

  it('says in both languages that nothing is at another address', async () => {
    await openApp('/en/no-such-article');
    for (const [language, name, link] of [
      ['en', 'Page not found', 'To the newest article'],
      ['de', 'Seite nicht gefunden', 'Zum neuesten Artikel'],
    ] as const) {
      await expect.element(page.getByRole('heading', { level: 2, name })).toBeVisible();
      const section = screen.getByRole('heading', { level: 2, name }).closest('section');
      expect(section?.lang).toBe(language);
      expect(section && within(section).getByRole('link', { name: link }).getAttribute('href')).toBe('/');
    }
  });
});
