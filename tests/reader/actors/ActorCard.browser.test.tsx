import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findActor } from '#article/document/apparatus.ts';
import { listClaims } from '#article/document/claims.ts';
import type { Language } from '#article/document/language.ts';
import { listMentions } from '#article/document/mentions.ts';
import { listSections } from '#article/document/places.ts';
import { ActorCard } from '#reader/actors/ActorCard.tsx';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

function show(identity: string, language: Language = 'en') {
  const actor = findActor(sampleApparatus, identity);
  if (!actor) throw new Error(`the sample has no ${identity}`);
  const rendered = renderPage(
    <ul>
      <ActorCard
        actor={actor}
        mentions={listMentions(sampleArticle)}
        claims={listClaims(sampleArticle).get(identity)}
        sections={listSections(sampleArticle)}
      />
    </ul>,
    language,
  );
  const card = rendered.container.querySelector<HTMLElement>('[data-actor]');
  if (!card) throw new Error('there is no entry');
  return { ...rendered, card };
}

const targets = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('an actor’s entry', () => {
  it.each([
    ['en', 'Northland', 'Nordland', 'host', 'country · 2 mentions: 1 by name, 1 with others'],
    ['de', 'Nordland', 'Northland', 'Gastgeber', 'Land · 2 Nennungen: 1‑mal namentlich, 1‑mal mit anderen'],
  ] as const)(
    'tells in %s who it is and how often it is meant in which manner',
    (language, name, foreign, role, counts) => {
      const { container } = show('Nordland', language);
      expect(screen.getByRole('checkbox', { name })).toHaveProperty('value', 'Nordland');
      expect(screen.queryByText(foreign)).toBeNull();
      expect(screen.getByText(role)).toBeDefined();
      expect(container.querySelector('summary')?.textContent).toBe(counts);
    },
  );

  it.each([
    ['Südland', 'country · 1 mention: with others'],
    ['Westland', 'organization · not mentioned'],
    ['Eva_Ernst', 'person · 2 mentions: 1 by name, 1 by description'],
    ['The_Two', 'group · 1 mention: by description'],
  ])('is honest about %s', (identity, counts) => {
    const { container } = show(identity);
    expect(container.querySelector('summary')?.textContent).toBe(counts);
  });

  it('counts pronouns by the word, in German', () => {
    const actor = findActor(sampleApparatus, 'Eva_Ernst');
    if (!actor) throw new Error('the sample has no Ernst');
    const excerpt = { before: '', text: '', after: '' };
    const pronouns = ['er', 'sein', 'er'].map((lemma, index) => ({
      id: `s9.${index}`,
      sentence: 's9',
      section: 'reise',
      at: index,
      actor: actor.identity,
      manner: 'pronominal' as const,
      lemma,
      excerpt,
    }));
    const { container } = renderPage(
      <ul>
        <ActorCard
          actor={actor}
          mentions={pronouns}
          claims={undefined}
          sections={listSections(sampleArticle)}
        />
      </ul>,
      'de',
    );
    expect(container.querySelector('summary')?.textContent).toBe(
      'Person · 3 Nennungen: 2‑mal als „er“, 1‑mal als „sein“',
    );
    expect(
      [...container.querySelectorAll('summary [lang=de]')].map(({ textContent }) => textContent),
    ).toEqual(['er', 'sein']);
  });

  it('lists each mention in its words, by section, and links to it', () => {
    const { card } = show('Nordland');
    expect(targets(card, 'ol a')).toEqual(['#s1.3-3', '#s4.1-3']);
    expect([...card.querySelectorAll('ol a')].map(({ textContent }) => textContent)).toEqual([
      'Die Ministerin Nordlands, die …',
      'Die beiden Länder warten.',
    ]);
    const [opening, journey] = [...card.querySelectorAll('ol')].map((list) => list.previousElementSibling);
    expect(opening?.textContent).toBe('Introduction');
    expect(journey?.textContent).toBe('Reise');
    expect(journey).toHaveProperty('lang', 'de');
    // What is meant is bold in each, and that of one's group in italics as well.
    expect([...card.querySelectorAll('b')].map(({ innerHTML }) => innerHTML)).toEqual([
      'Nordlands',
      '<i>Die beiden Länder</i>',
    ]);
  });

  it('draws the mentions on a line that nobody has to hear or to step through', () => {
    const { card } = show('Nordland');
    expect(targets(card, 'svg a')).toEqual(['#s1.3-3', '#s4.1-3']);
    expect(card.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect([...card.querySelectorAll('svg a')].map((tick) => tick.getAttribute('tabindex'))).toEqual([
      '-1',
      '-1',
    ]);
    // The second is of *Die beiden Länder*, of which Nordland is one.
    const [named, together] = [...card.querySelectorAll('svg a path')].map((tick) =>
      tick.getBoundingClientRect(),
    );
    expect(together?.height).toBeLessThan((named?.height ?? 0) * 0.6);
  });

  it.each([
    ['en', '1 claim'],
    ['de', '1 Aussage'],
  ] as const)('lists what a speaker says, in %s', (language, heading) => {
    const { card } = show('Agency', language);
    expect(within(card).getByText(heading)).toBeDefined();
    expect(targets(card, 'ol a')).toEqual(['#s3']);
  });

  it('has no claims of who doesn’t speak', () => {
    expect(within(show('Nordland').card).queryByText(/claim/)).toBeNull();
  });

  it('chooses the actor, in the address too', async () => {
    const { store } = show('Nordland');
    fireEvent.click(screen.getByRole('checkbox'));
    expect(store.getState().actor).toEqual(['Nordland']);
    await expect.poll(() => location.search).toBe('?actor=Nordland');
    fireEvent.click(screen.getByRole('checkbox'));
    await expect.poll(() => location.search).toBe('');
  });
});
