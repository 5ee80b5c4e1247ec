import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadingPanel } from '#reader/comfort/ReadingPanel.tsx';
import { findObjections } from '../../find-objections.ts';
import { renderPage } from '../../setup-page.tsx';

const root = document.documentElement;
const stored = (): unknown => JSON.parse(localStorage.getItem('lesart.comfort') ?? 'null');

function renderPanel(language: 'en' | 'de' = 'en') {
  const keepPlace = vi.fn((change: () => void) => change());
  renderPage(<ReadingPanel id="comfort" keepPlace={keepPlace} />, language);
  return keepPlace;
}

afterEach(() => {
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});

describe('the reading panel', () => {
  it.each([
    ['en', 'Display', ['Text size', 'Line length', 'Line spacing'], ['100%', '100%', '1.6']],
    ['de', 'Ansicht', ['Schriftgröße', 'Zeilenlänge', 'Zeilenabstand'], ['100 %', '100 %', '1,6']],
  ] as const)('is a dialog that says how the page is set, in %s', (language, name, sliders, values) => {
    renderPanel(language);
    expect(screen.getByRole('dialog', { name })).toBeDefined();
    const said = sliders.map((slider) =>
      screen.getByRole('slider', { name: slider }).getAttribute('aria-valuetext'),
    );
    expect(said).toEqual(values);
    expect(
      screen.getAllByRole('radio', { checked: true }).map((radio) => radio.getAttribute('value')),
    ).toEqual(['serif', 'system']);
    // Looking changes nothing.
    expect([root.dataset.theme, root.getAttribute('style'), stored()]).toEqual([undefined, null, null]);
  });

  it('sets the page at once, keeps the reader’s place, and is remembered without a word in the address', async () => {
    const keepPlace = renderPanel();
    fireEvent.change(screen.getByRole('slider', { name: 'Text size' }), { target: { value: '5' } });
    expect(root.style.getPropertyValue('--size')).toBe('1.3');
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    expect(root.dataset.theme).toBe('sepia');
    fireEvent.click(screen.getByRole('radio', { name: 'Atkinson Hyperlegible' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Hyphenation' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Justified text' }));
    expect(keepPlace).toHaveBeenCalledTimes(5);
    expect(stored()).toEqual({
      size: '1.3',
      face: 'legible',
      theme: 'sepia',
      hyphens: 'manual',
      align: 'justify',
    });
    await expect.poll(() => location.search).toBe('');
  });

  it('begins with what is stored, and goes back to the design', () => {
    localStorage.setItem('lesart.comfort', '{"theme":"dark","leading":"2"}');
    renderPanel();
    expect(screen.getByRole('radio', { name: 'Dark' })).toHaveProperty('checked', true);
    expect(screen.getByRole('slider', { name: 'Line spacing' }).getAttribute('aria-valuetext')).toBe('2');
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(screen.getByRole('radio', { name: 'System' })).toHaveProperty('checked', true);
    expect([root.dataset.theme, root.style.getPropertyValue('--leading')]).toEqual(['system', '1.6']);
    expect(stored()).toBeNull();
  });

  it.each([
    ['en', ['Light', 'Sepia', 'Dark']],
    ['de', ['Dunkel']],
  ] as const)('has nothing that axe objects to in any theme, in %s', async (language, themes) => {
    renderPanel(language);
    for (const name of themes) {
      fireEvent.click(screen.getByRole('radio', { name }));
      await expect(findObjections(screen.getByRole('dialog')), name).resolves.toEqual([]);
    }
  });
});
