import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { allActors } from '#article/document/apparatus.ts';
import { SharedSentences } from '#reader/actors/SharedSentences.tsx';
import { sharedIsland } from '#reader/actors/shared-island.ts';
import { Island } from '#ui/Island.tsx';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const show = (actor: string, language: 'de' | 'en' = 'en') => {
  history.replaceState(null, '', `/?actor=${actor}`);
  return renderPage(
    <>
      {allActors(sampleApparatus).map(({ identity }) => (
        <section key={identity} aria-label={identity}>
          <Island name={sharedIsland(identity)} />
        </section>
      ))}
      <SharedSentences article={sampleArticle} apparatus={sampleApparatus} />
    </>,
    language,
  );
};
/** In whose entry the list stands. */
const place = () => screen.queryByRole('heading')?.closest('[aria-label]')?.getAttribute('aria-label');
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

describe('the sentences that chosen actors share', () => {
  it.each([
    ['en', 'Eva Ernst and Northland', 'Together in 1 sentence'],
    ['de', 'Eva Ernst und Nordland', 'Gemeinsam in 1 Satz'],
  ] as const)('are listed under their names, in %s', (language, names, count) => {
    show('Eva_Ernst,Nordland', language);
    expect(screen.getByRole('heading').textContent).toBe(names);
    expect(screen.getByText(count)).toBeDefined();
    expect(links()).toEqual(['#s1']);
    expect(screen.getByText<HTMLElement>(count).closest('details')).toHaveProperty('open', false);
  });

  it('count those in which a group means both', () => {
    show('Nordland,Südland');
    expect(links()).toEqual(['#s4']);
  });

  it('tell in bold who is meant', () => {
    show('Nordland,Südland');
    const link = screen.getByRole('link');
    expect(link.textContent).toBe('Die beiden Länder warten.');
    expect(link.querySelector('b')?.textContent).toBe('Die beiden Länder');
  });

  it('stand in the entry of whom the address names first, and then of whoever is chosen last', () => {
    const { store } = show('Eva_Ernst,Nordland');
    expect(place()).toBe('Eva_Ernst');
    act(() => store.choose({ actor: ['Nordland'] }));
    act(() => store.choose({ actor: ['Nordland', 'Südland'] }));
    expect(place()).toBe('Südland');
  });

  it.each([
    ['en', 'No sentence mentions them all.'],
    ['de', 'In keinem Satz kommen alle vor.'],
  ] as const)('are said to be none where there is none, in %s', (language, none) => {
    show('Eva_Ernst,Nordland,Westland', language);
    expect(screen.getByText(none)).toBeDefined();
    expect(links()).toEqual([]);
  });

  it.each(['', 'Eva_Ernst', 'Eva_Ernst,Nobody', 'Eva_Ernst,the-paper'])(
    'aren’t asked for where fewer than two actors are chosen: "%s"',
    (actor) => {
      expect(show(actor).container.textContent).toBe('');
    },
  );

  it('come and go as actors are chosen', () => {
    const { store, container } = show('Eva_Ernst');
    act(() => store.choose({ actor: ['Eva_Ernst', 'Nordland'] }));
    expect(links()).toEqual(['#s1']);
    act(() => store.choose({ actor: [] }));
    expect(container.textContent).toBe('');
  });
});
