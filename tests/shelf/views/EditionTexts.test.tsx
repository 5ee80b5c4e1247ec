import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { loadMessages } from '#i18n/messages.ts';
import { EditionTexts } from '#shelf/views/EditionTexts.tsx';
import { edition } from './sample-text.ts';

async function draw(count: number): Promise<Document> {
  const editions = Array.from({ length: count }, (_, index) => edition(`a${index}`, `Titel ${index}`));
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={await loadMessages('de', 'shelf')}>
      <EditionTexts editions={editions} language="de" />
    </I18nextProvider>,
  );
  return new JSDOM(html).window.document;
}

it('before a script comes the articles are there, and nothing can be used that needs one', async () => {
  const few = await draw(1);
  expect(Array.from(few.links, (link) => link.getAttribute('href'))).toEqual(['/de/a0']);
  const many = await draw(6);
  expect(Array.from(many.links, ({ textContent }) => textContent)).toEqual(
    [0, 1, 2, 3, 4, 5].map((index) => `Titel ${index}`),
  );
  expect([few, many].map((page) => page.querySelectorAll('[type=search]').length)).toEqual([0, 1]);
  const controls = Array.from(many.querySelectorAll('input, button, select, textarea, summary'));
  expect(controls.length).toBeGreaterThan(3);
  expect(controls.filter((control) => !control.closest('[inert]'))).toEqual([]);
});
