import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '#article/document/language.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { PartLinks } from '#shelf/views/PartLinks.tsx';
import { renderPage } from '../../setup-page.tsx';
import { createFakeShelf, type FakeShelf } from './open-shelf.tsx';
import { keptText } from './sample-text.ts';

const partOf = (part: number, change: Partial<KeptText> = {}) =>
  keptText(`p${part}`, `Die Reise (${part + 1})`, {
    source: { ...keptText('book', '').source, part },
    ...change,
  });

function show(text: KeptText, store: FakeShelf, language: Language = 'en') {
  renderPage(<PartLinks text={text} store={store} language={language} />, language);
}

describe('the end of a part of a book', () => {
  it('leads to the next part, and back', async () => {
    show(partOf(1), createFakeShelf([partOf(0), partOf(1), partOf(2)]));
    const parts = page.getByRole('navigation', { name: 'Part 2 of 3' });
    await expect
      .element(parts.getByRole('link', { name: 'Next part: Die Reise (3)' }))
      .toHaveAttribute('href', '/en/own/p2');
    await expect
      .element(parts.getByRole('link', { name: 'Previous part: Die Reise (1)' }))
      .toHaveAttribute('href', '/en/own/p0');
  });

  it('leads to a part that is still being taken in once it is there', async () => {
    const first = partOf(0, { unfinished: true });
    const store = createFakeShelf([first]);
    show(first, store, 'de');
    store.add(partOf(1, { unfinished: true }));
    const parts = page.getByRole('navigation', { name: 'Teil 1', exact: true });
    await expect.element(parts.getByRole('link')).toHaveAccessibleName('Nächster Teil: Die Reise (2)');
  });
});
