import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { needs } from '#reader/layers/layers.ts';
import { ShortcutsPanel } from '#reader/layers/ShortcutsPanel.tsx';
import { shortcuts } from '#reader/layers/shortcuts.ts';
import { cursorKeys, toldLayers } from '#reader/layers/told-shortcuts.ts';
import { findObjections } from '../../find-objections.ts';
import { renderPage } from '../../setup-page.tsx';

describe('the help', () => {
  it.each(['en', 'de'] as const)(
    'explains the layers, then every key that the page listens to, in %s',
    (language) => {
      renderPage(<ShortcutsPanel id="keys" />, language);
      const [home, end] = language === 'de' ? ['Pos1', 'Ende'] : ['Home', 'End'];
      expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
        ...(language === 'en'
          ? [
              'Word glosses w',
              'Words with a gloss',
              'Self-test',
              'Translation t',
              'Who said this? q',
              'Plain German e',
              'Mark actors',
              'Chosen actor',
              'Saved expressions',
              'Word card',
            ]
          : [
              'Wortglossen w',
              'Wörter mit Glosse',
              'Selbsttest',
              'Übersetzung t',
              'Wer sagt das? q',
              'Einfaches Deutsch e',
              'Akteure markieren',
              'Gewählter Akteur',
              'Gemerkte Ausdrücke',
              'Wortkarte',
            ]),
        ...shortcuts.map(({ keys }) =>
          keys.join(' ').replace('Shift', language === 'de' ? 'Umschalt' : 'Shift'),
        ),
        ...cursorKeys.map(({ keys }) => keys.join(' ').replace('Home End', `${home} ${end}`)),
      ]);
      const texts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
      const laidOver = toldLayers(needs).length;
      expect(new Set(texts).size).toBe(laidOver + shortcuts.length + cursorKeys.length);
      // A sentence each.
      expect(texts.slice(0, laidOver).filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
      expect(texts.slice(laidOver).filter((text) => text.includes('.') || text === '')).toEqual([]);
    },
  );

  it.each(['en', 'de'] as const)('has nothing that axe objects to, in %s', async (language) => {
    renderPage(<ShortcutsPanel id="keys" />, language);
    await expect(findObjections(screen.getByRole('dialog'))).resolves.toEqual([]);
  });

  it('tells of nothing that an article has no use for', () => {
    renderPage(<ShortcutsPanel id="keys" has={[]} />);
    const told = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(told).toEqual(expect.arrayContaining(['j', 'Word card']));
    for (const one of [
      'w',
      't',
      'Word glosses w',
      'q',
      'e',
      'n',
      'Shift+n',
      'Who said this? q',
      'Plain German e',
      'Mark actors',
      'Chosen actor',
    ])
      expect(told).not.toContain(one);
  });

  it('turns single keys off and on, and no address says so', async () => {
    const { store } = renderPage(<ShortcutsPanel id="keys" />);
    const box = screen.getByRole('switch', { name: 'Single-key shortcuts' });
    expect(box).toHaveProperty('checked', true);
    fireEvent.click(box);
    expect(store.getState().keys).toBe(false);
    await expect.poll(() => location.search).toBe('');
    fireEvent.click(box);
    expect(store.getState().keys).toBe(true);
  });

  it('is a dialog with a name and a button that closes it', async () => {
    renderPage(<ShortcutsPanel id="keys" />, 'de');
    const panel = screen.getByRole('dialog', { name: 'Hilfe' });
    expect(panel.matches('#keys:popover-open')).toBe(true);
    await expect.element(panel).toHaveFocus();
    fireEvent.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(panel.matches(':popover-open')).toBe(false);
  });
});
