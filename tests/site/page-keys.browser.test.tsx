import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { comfortPanel, shortcutsPanel } from '#site/panels.ts';
import { ReadingKeys } from '#site/ReadingKeys.tsx';
import { announced } from '../find.ts';
import { sampleArticle } from '../sample-article.ts';
import { renderPage } from '../setup-page.tsx';
import { withoutAct } from '../without-act.ts';
import { press, renderArticle } from './render-article.tsx';

describe('the keys on the page of an article', () => {
  it('switch the word glosses and say so', () => {
    renderArticle();
    expect(announced()).toBe('');
    press('w');
    expect(screen.getByRole('switch', { name: 'Word glosses' })).toHaveProperty('checked', true);
    expect(announced()).toBe('Word glosses on');
    press('w');
    expect(screen.getByRole('switch', { name: 'Word glosses' })).toHaveProperty('checked', false);
    expect(announced()).toBe('Word glosses off');
  });

  it('go through the layouts of the translation and round again, and say so', async () => {
    renderArticle('de');
    for (const said of [
      ['?translation=below', 'Übersetzung unter jedem Satz'],
      ['?translation=beside', 'Übersetzung neben jedem Satz'],
      ['', 'Übersetzung aus'],
    ]) {
      press('t');
      await expect.poll(() => [location.search, announced()]).toEqual(said);
    }
  });

  it('move through the sentences and the sections', () => {
    renderArticle();
    const focused = [...'jj]k'].map((key) => {
      press(key);
      return document.activeElement?.id;
    });
    expect(focused).toEqual(['s1', 's2', 's2', 's1']);
    document.getElementById('s4')?.focus();
    press('[');
    expect(document.activeElement?.id).toBe('s1');
  });

  const list = page.getByRole('dialog', { name: 'Help' });

  it('open the list of keys, and close it', async () => {
    renderArticle();
    withoutAct();
    await expect.element(list).not.toBeInTheDocument();
    press('?');
    await expect.element(list).toHaveFocus();
    press('?');
    await expect.element(list).not.toBeInTheDocument();
    press('?');
    await expect.element(list).toHaveFocus();
  });
});

describe('the keys of a page whose tools are still on their way', () => {
  it.each([
    ['?', shortcutsPanel],
    ['a', comfortPanel],
  ] as const)('wait for them: %s', (key, panel) => {
    renderPage(<ReadingKeys />);
    press(key);
    const handler = vi.fn();
    panel.handle(handler)();
    expect(handler).toHaveBeenCalledOnce();
  });
});

describe('an article that reports nobody’s claims', () => {
  const [first] = sampleArticle.sections;
  const silent = { ...sampleArticle, sections: first ? [first] : [] };

  it('has no switch and no key for them', () => {
    renderArticle('en', silent);
    expect(screen.queryByRole('switch', { name: 'Who said this?' })).toBeNull();
    press('q');
    expect([location.search, announced()]).toEqual(['', '']);
  });

  it('doesn’t list the key', async () => {
    renderArticle('en', silent);
    withoutAct();
    press('?');
    await expect.element(page.getByRole('term').first()).toBeVisible();
    const keys = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(keys).not.toContain('q');
    expect(keys).toContain('n');
    expect(keys).toContain('e');
  });

  it('has both where somebody is reported', () => {
    renderArticle();
    press('q');
    expect(screen.getByRole('switch', { name: 'Who said this?' })).toHaveProperty('checked', true);
    expect(announced()).toBe('“Who said this?” on');
  });
});
