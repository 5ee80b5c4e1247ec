import '#style/tokens.css';
import '#style/reset.css';
import '#style/base.css';
import '#style/later.css';
import '#style/print.css';
import 'virtual:chosen-actors.css';
import { cleanup, type RenderOptions, type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Language } from '#article/document/language.ts';
import { loadMessages } from '#i18n/messages.ts';
import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { PlaceContext } from '#reader/place/use-place.ts';
import { hearConsole } from './expect-on-console.ts';
import { beginPlace, beginStore } from './reader/layers/begin-store.ts';

/** Each test begins at `/`, with nothing stored, and leaves nothing behind. */
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  // What other tests have left there: the page’s own owners say it from the start.
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  return hearConsole();
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const messages = {
  de: await loadMessages('de', 'shelf', 'study'),
  en: await loadMessages('en', 'shelf', 'study'),
};

interface RenderedPage extends RenderResult {
  readonly store: ChoicesStore;
}

/** Renders a part of the page as the browser's entry does: with the interface's messages, a store and a place. */
export function renderPage(page: ReactNode, language: Language = 'en'): RenderedPage {
  const place = beginPlace();
  const store = beginStore(place.keep);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nextProvider i18n={messages[language]}>
      <ChoicesContext value={store}>
        <PlaceContext value={place}>{children}</PlaceContext>
      </ChoicesContext>
    </I18nextProvider>
  );
  const options: RenderOptions = { wrapper };
  return { ...render(page, options), store };
}
