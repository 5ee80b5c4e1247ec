// @vitest-environment jsdom

import { articles } from 'virtual:corpus';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { loadBeside, loadPage, pageAt } from '#pages/page-at.ts';
import { renderPage } from '../setup-page.tsx';

const slug = articles[0]?.slug ?? '';

/** Loads a page, and what comes when it is idle. */
async function load(path: string): Promise<void> {
  const page = pageAt(path);
  await loadPage(page);
  if (page.kind !== 'article') return;
  const beside = loadBeside(page);
  fireEvent.pointerDown(window);
  await beside;
}

/** Opens the app at an address as the browser's entry does: all is loaded first. */
async function open(path: string): Promise<void> {
  history.replaceState(null, '', path);
  await load(path);
  renderPage(<App />);
}

beforeEach(() => {
  // jsdom lays nothing out, so it can't scroll.
  window.scrollTo = () => {};
  window.scrollBy = () => {};
});

// Each page is imported whole: on a busy machine that takes a while.
describe('the app', { timeout: 30_000 }, () => {
  it('shows the newest article in an English interface at /', async () => {
    await open('/');
    expect(screen.getByRole('switch', { name: 'Word glosses' })).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe(`${articles[0]?.title.en} · Lesart`);
  });

  it('changes the interface’s language by a link, and the reader keeps the choices', async () => {
    await open(`/en/${slug}`);
    await load(`/de/${slug}`);
    fireEvent.click(screen.getByRole('switch', { name: 'Word glosses' }));
    fireEvent.click(screen.getByRole('link', { name: 'Deutsch' }));
    await waitFor(() =>
      expect(screen.getByRole('switch', { name: 'Wortglossen' })).toHaveProperty('checked', true),
    );
    expect(location.pathname + location.search).toBe(`/de/${slug}?words=1`);
    expect(document.documentElement.lang).toBe('de');
    expect(document.title).toBe(`${articles[0]?.title.de} · Lesart`);
  });

  it('says in both languages that nothing is at another address', async () => {
    await open('/en/no-such-article');
    for (const [language, title, link] of [
      ['en', 'Page not found', 'To the newest article'],
      ['de', 'Seite nicht gefunden', 'Zum neuesten Artikel'],
    ] as const) {
      const section = screen.getByRole('heading', { level: 2, name: title }).closest('section');
      expect(section?.lang).toBe(language);
      expect(section && within(section).getByRole('link', { name: link }).getAttribute('href')).toBe('/');
    }
  });
});
