import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '#article/document/language.ts';
import { LayerControl } from '#reader/layers/LayerControl.tsx';
import { renderPage } from '../../setup-page.tsx';

describe('the switch of word glosses', () => {
  it.each([
    ['en', 'Word glosses'],
    ['de', 'Wortglossen'],
  ] as const)('switches them, in the address too, in %s', async (language, name) => {
    const { store } = renderPage(<LayerControl name="words" />, language);
    const box = screen.getByRole('switch', { name });
    expect(box).toHaveProperty('checked', false);
    fireEvent.click(box);
    expect(box).toHaveProperty('checked', true);
    expect(store.getState().words).toBe(true);
    await expect.poll(() => location.search).toBe('?words=1');
    fireEvent.click(box);
    await expect.poll(() => location.search).toBe('');
  });

  it('follows a choice that is made elsewhere', () => {
    const { store } = renderPage(<LayerControl name="words" />);
    act(() => store.choose({ words: true }));
    expect(screen.getByRole('switch', { checked: true })).toBeDefined();
  });

  it('is found by scripts that know no React: by name and value', () => {
    renderPage(<LayerControl name="words" />);
    const box = screen.getByRole('switch', { name: 'Word glosses' });
    expect([box.getAttribute('name'), box.getAttribute('value')]).toEqual(['words', '1']);
  });
});

describe('the options of the glosses', () => {
  /** Renders them in a bar: their button is seen where glosses are on. */
  function renderInBar(language: Language = 'en') {
    const rendered = renderPage(
      <header data-bar>
        <LayerControl name="words" />
      </header>,
      language,
    );
    expect(screen.queryByRole('button')).toBeNull();
    fireEvent.click(screen.getByRole('switch'));
    expect(screen.queryByRole('dialog')).toBeNull();
    // No listener of the page's: the browser opens them.
    fireEvent.click(screen.getByRole('button'));
    return rendered;
  }

  it.each([
    ['en', 'Gloss options', 'Skip common words', 'none', 'Self-test'],
    ['de', 'Glossen einstellen', 'Häufige Wörter auslassen', 'keine', 'Selbsttest'],
  ] as const)('are opened by a button, in %s', async (language, name, glossed, all, selftest) => {
    renderInBar(language);
    expect(screen.getByRole('button', { name }).getAttribute('popovertarget')).toBe('gloss-options');
    const panel = screen.getByRole('dialog', { name });
    expect(panel.matches('#gloss-options:popover-open')).toBe(true);
    const range = await within(panel).findByRole('slider', { name: glossed });
    expect(range.getAttribute('aria-valuetext')).toBe(all);
    expect(screen.getByRole('switch', { name: selftest })).toHaveProperty('checked', false);
  });

  it('switch the self-test, in the address too', async () => {
    const { store } = renderInBar();
    const box = screen.getByRole('switch', { name: 'Self-test' });
    expect([box.getAttribute('name'), box.getAttribute('value')]).toEqual(['selftest', '1']);
    fireEvent.click(box);
    expect(store.getState().selftest).toBe(true);
    await expect.poll(() => location.search).toBe('?words=1&selftest=1');
    fireEvent.click(box);
    await expect.poll(() => location.search).toBe('?words=1');
  });

  it('say more than their names to who asks', async () => {
    renderInBar();
    const said = (element: HTMLElement) =>
      document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
    const range = await screen.findByRole('slider');
    fireEvent.input(range, { target: { value: '1' } });
    expect(said(range)).toBe('Counted in German film subtitles.');
    expect(said(screen.getByRole('switch', { name: 'Self-test' }))).toBe(
      'Hides each gloss until you tap its word.',
    );
  });
});

describe('the switch of the translation', () => {
  it.each([
    ['en', 'Translation', ['Off', 'Below', 'Beside']],
    ['de', 'Übersetzung', ['Aus', 'Darunter', 'Daneben']],
  ] as const)('is a group of three in %s, the first chosen', (language, name, names) => {
    renderPage(<LayerControl name="translation" />, language);
    // A fieldset has the role of a group; what makes it one of radios is what stands in it.
    const group = screen.queryByRole('radiogroup', { name }) ?? screen.getByRole('group', { name });
    expect(within(group).getAllByRole('radio')).toEqual(
      names.map((radio) => screen.getByRole('radio', { name: radio })),
    );
    expect(screen.getAllByRole('radio', { checked: true })).toEqual([
      screen.getByRole('radio', { name: names[0] }),
    ]);
  });

  it('is a radiogroup, as the page’s contract says', () => {
    renderPage(<LayerControl name="translation" />);
    expect(screen.getByRole('radiogroup', { name: 'Translation' })).toBeDefined();
  });

  it('chooses a layout, in the address too', async () => {
    renderPage(<LayerControl name="translation" />);
    fireEvent.click(screen.getByRole('radio', { name: 'Beside' }));
    await expect.poll(() => location.search).toBe('?translation=beside');
    fireEvent.click(screen.getByRole('radio', { name: 'Below' }));
    await expect.poll(() => location.search).toBe('?translation=below');
    fireEvent.click(screen.getByRole('radio', { name: 'Off' }));
    await expect.poll(() => location.search).toBe('');
  });
});
