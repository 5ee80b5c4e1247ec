import '#style/tokens.css';
import '#style/reset.css';
import '#style/base.css';
import '#style/later.css';
import '#style/print.css';
import 'virtual:chosen-actors.css';
import { cleanup, type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Language } from '#article/document/language.ts';
import { loadMessages } from '#i18n/messages.ts';
import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { PlaceContext } from '#reader/place/use-place.ts';
import { beginPlace, beginStore } from './reader/layers/begin-store.ts';

/** Each test begins at `/`, with nothing stored, and leaves nothing behind. */
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  // What other tests have left there: the page’s own owners say it from the start.
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});

// React tells of a list whose items it can't tell apart on the console only, and goes on.
const keyless: string[] = [];
const { error } = console;
console.error = (...said: unknown[]) => {
  if (/same key|unique "key"/.test(String(said[0]))) keyless.push(String(said[0]));
  error(...said);
};

afterEach(() => {
  expect(keyless.splice(0)).toEqual([]);
  cleanup();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const messages = { de: await loadMessages('de', 'shelf'), en: await loadMessages('en', 'shelf') };

interface RenderedPage extends RenderResult {
  readonly store: ChoicesStore;
}

/** Renders a part of the page as the browser's entry does: with the interface's messages, a store and a place. */
export function renderPage(page: ReactNode, language: Language = 'en'): RenderedPage {
  const place = beginPlace();
  const store = beginStore(place.keep);
  const rendered = render(
    <I18nextProvider i18n={messages[language]}>
      <ChoicesContext value={store}>
        <PlaceContext value={place}>{page}</PlaceContext>
      </ChoicesContext>
    </I18nextProvider>,
  );
  return { ...rendered, store };
}
