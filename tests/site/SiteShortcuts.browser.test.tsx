import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SiteShortcuts } from '#site/SiteShortcuts.tsx';
import { renderPage } from '../setup-page.tsx';

/** What the list says that a key does. */
function told(key: string): string | undefined {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent === key);
  return term?.nextElementSibling?.textContent ?? undefined;
}

describe('the list of the keys of the site', () => {
  it.each([
    ['en', 'Start or stop reading aloud from here', 'Quote the selection or the sentence', 'Save note'],
    ['de', 'Ab hier vorlesen oder Vorlesen beenden', 'Auswahl oder Satz zitieren', 'Notiz speichern'],
  ] as const)(
    'has those that the tools and the study list bring, in %s',
    (language, listen, quote, keepNote) => {
      renderPage(<SiteShortcuts />, language);
      expect([told('l'), told('c')]).toEqual([listen, quote]);
      expect(screen.getByText(keepNote)).toBeVisible();
    },
  );

  it('has no key twice, of reading and of all tools', () => {
    renderPage(<SiteShortcuts />);
    const singleKeys =
      screen.getByRole('heading', { name: 'Keys' }).nextElementSibling?.querySelectorAll('kbd') ?? [];
    const keys = Array.from(singleKeys, ({ textContent }) => textContent);
    expect(keys).toContain('l');
    expect(new Set(keys).size).toBe(keys.length);
  });
});
