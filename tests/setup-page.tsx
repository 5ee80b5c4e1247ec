import { cleanup, type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, vi } from 'vitest';
import { type ChoicesStore, createChoicesStore } from '#choices/choices-store.ts';
import { ChoicesContext } from '#choices/use-choices.ts';
import type { Language } from '#document/language.ts';
import { loadInterfaceWords } from '#i18n/interface-words.ts';
import { loadLaterWords } from '#i18n/later-words.ts';

/** Each test begins at `/`, with nothing stored, and leaves nothing behind. */
beforeEach(() => {
  // jsdom can't open a popover: all are open, as the columns of a wide page are.
  document.head.innerHTML = '<style>[popover] { display: block !important }</style>';
  Element.prototype.checkVisibility = () => true;
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  history.replaceState(null, '', '/');
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const words = { de: await loadInterfaceWords('de'), en: await loadInterfaceWords('en') };
for (const language of Object.values(words)) await loadLaterWords(language, 'beside');

interface RenderedPage extends RenderResult {
  readonly store: ChoicesStore;
}

/** Renders a part of the page as the browser's entry does: with the interface's words, a store and an address. */
export function renderPage(page: ReactNode, language: Language = 'en'): RenderedPage {
  const store = createChoicesStore();
  const rendered = render(
    <I18nextProvider i18n={words[language]}>
      <ChoicesContext value={store}>
        <BrowserRouter>{page}</BrowserRouter>
      </ChoicesContext>
    </I18nextProvider>,
  );
  return { ...rendered, store };
}
