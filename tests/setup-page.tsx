import '#style/tokens.css';
import '#style/base.css';
import '#style/print.css';
import 'virtual:actor-marks.css';
import { cleanup, type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Language } from '#article/document/language.ts';
import { loadInterfaceWords } from '#i18n/interface-words.ts';
import { loadLaterWords } from '#i18n/later-words.ts';
import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { beginStore } from './reader/layers/begin-store.ts';

/** Each test begins at `/`, with nothing stored, and leaves nothing behind. */
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const words = { de: await loadInterfaceWords('de'), en: await loadInterfaceWords('en') };
for (const language of Object.values(words)) {
  await loadLaterWords(language, 'beside');
  await loadLaterWords(language, 'comfort');
}

interface RenderedPage extends RenderResult {
  readonly store: ChoicesStore;
}

/** Renders a part of the page as the browser's entry does: with the interface's words, a store and an address. */
export function renderPage(page: ReactNode, language: Language = 'en'): RenderedPage {
  const store = beginStore();
  const rendered = render(
    <I18nextProvider i18n={words[language]}>
      <ChoicesContext value={store}>
        <BrowserRouter>{page}</BrowserRouter>
      </ChoicesContext>
    </I18nextProvider>,
  );
  return { ...rendered, store };
}
