import { articles } from 'virtual:corpus';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openApp, slug } from '../open-app.tsx';

const title = (language: 'de' | 'en') => `${articles[0]?.title[language]} · Lesart`;
const root = document.documentElement;

describe('the app', () => {
  it('shows the newest article in an English interface at /', async () => {
    await openApp('/');
    await expect.element(page.getByRole('switch', { name: 'Word glosses' })).toBeVisible();
    expect([root.lang, document.title]).toEqual(['en', title('en')]);
  });

  it('changes the interface’s language in place: the text stays German, the choices and the sentence stay', async () => {
    await openApp(`/en/${slug}`);
    await page.getByRole('switch', { name: 'Word glosses' }).click();
    const sentence = document.getElementById('s12');
    sentence?.scrollIntoView({ behavior: 'instant' });
    const top = () => sentence?.getBoundingClientRect().top ?? Number.NaN;
    const before = top();
    expect(window.scrollY).toBeGreaterThan(1000);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect.element(page.getByRole('switch', { name: 'Wortglossen' })).toBeChecked();
    expect(location.pathname + location.search).toBe(`/de/${slug}?words=1`);
    await expect.poll(() => [root.lang, document.title]).toEqual(['de', title('de')]);
    expect(document.querySelector('article')?.lang).toBe('de');
    expect(document.getElementById('s12')).toBe(sentence);
    expect(Math.abs(top() - before)).toBeLessThan(2);
    history.back();
    await expect.element(page.getByRole('switch', { name: 'Word glosses' })).toBeChecked();
    await expect.poll(() => [root.lang, document.title]).toEqual(['en', title('en')]);
  });

  it('says in both languages that nothing is at another address', async () => {
    await openApp('/en/no-such-article');
    for (const [language, name, link] of [
      ['en', 'Page not found', 'To the newest article'],
      ['de', 'Seite nicht gefunden', 'Zum neuesten Artikel'],
    ] as const) {
      const section = screen.getByRole('heading', { level: 2, name }).closest('section');
      expect(section?.lang).toBe(language);
      expect(section && within(section).getByRole('link', { name: link }).getAttribute('href')).toBe('/');
    }
  });
});
