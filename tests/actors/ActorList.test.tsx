// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ActorList } from '#actors/ActorList.tsx';
import type { ActorGroup } from '#document/actor.ts';
import { sampleArticle } from '../sample-article.ts';
import { renderPage } from '../setup-page.tsx';

const groups = sampleArticle.actorGroups;
const list = <ActorList groups={groups} />;

/** An actor's card. */
function card(identity: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-actor="${identity}"]`);
  if (!found) throw new Error(`no card of ${identity}`);
  return found;
}

/** A single actor that is mentioned so often. */
function actorWith(named: number, together: number): readonly ActorGroup[] {
  const places = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => `${name}${index}`);
  const actor = {
    identity: 'A',
    name: { de: 'Anna', en: 'Ann' },
    kind: 'person',
    role: { de: 'Rolle', en: 'role' },
    named: places(named, 'n'),
    together: places(together, 't'),
    means: ['A'],
  } as const;
  return [{ actors: [actor] }];
}

describe('the list of actors', () => {
  it.each([
    ['en', ['Eva Ernst', 'Northland', 'Southland', 'Westland']],
    ['de', ['Eva Ernst', 'Nordland', 'Südland', 'Westland']],
  ] as const)('has a box for each actor, in the order of the edition, in %s', (language, names) => {
    renderPage(list, language);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toEqual(names.map((name) => screen.getByRole('checkbox', { name })));
    expect(boxes.map((box) => box.getAttribute('value'))).toEqual([
      'Eva_Ernst',
      'Nordland',
      'Südland',
      'Westland',
    ]);
  });

  it.each([
    ['en', 'The two', 'talks', 'minister'],
    ['de', 'Die beiden', 'Gespräche', 'Ministerin'],
  ] as const)('names groups and tells roles, in %s', (language, group, about, role) => {
    renderPage(list, language);
    expect(screen.getByRole('heading', { level: 3, name: group })).toBeDefined();
    expect(screen.getByText(about)).toBeDefined();
    expect(within(card('Eva_Ernst')).getByText(role)).toBeDefined();
  });

  it.each([
    ['en', 1, 0, ['Named once:']],
    ['en', 12, 0, ['Named 12 times:']],
    ['en', 2, 1, ['Named 2 times:', 'Mentioned together with others once:']],
    ['en', 2, 3, ['Named 2 times:', 'Mentioned together with others 3 times:']],
    ['en', 0, 1, ['Only mentioned together, once:']],
    ['en', 0, 7, ['Only mentioned together, 7 times:']],
    ['en', 0, 0, ['Not mentioned by name.']],
    ['de', 1, 0, ['Einmal genannt:']],
    ['de', 12, 0, ['12-mal genannt:']],
    ['de', 2, 1, ['2-mal genannt:', 'Einmal gemeinsam mit anderen erwähnt:']],
    ['de', 2, 3, ['2-mal genannt:', '3-mal gemeinsam mit anderen erwähnt:']],
    ['de', 0, 1, ['Nur gemeinsam erwähnt, einmal:']],
    ['de', 0, 7, ['Nur gemeinsam erwähnt, 7-mal:']],
    ['de', 0, 0, ['Nicht namentlich erwähnt.']],
  ] as const)('says in %s of %i places by name and %i together: %j', (language, named, together, texts) => {
    renderPage(<ActorList groups={actorWith(named, together)} />, language);
    const said = [...card('A').querySelectorAll('p')].map(({ textContent }) => textContent);
    const role = language === 'de' ? 'Rolle' : 'role';
    expect(said).toEqual([role, ...texts]);
  });

  it('links to every place, and tells which of how many it is', () => {
    renderPage(list);
    const links = within(card('Eva_Ernst')).getAllByRole('link');
    expect(
      links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href'), link.textContent]),
    ).toEqual([
      ['Mention 1 of 2', '#s1.1-5', '1'],
      ['Mention 2 of 2', '#s3.1-1', '2'],
    ]);
  });

  it('tells places in German too', () => {
    renderPage(list, 'de');
    expect(within(card('Eva_Ernst')).getByRole('link', { name: 'Stelle 2 von 2' })).toBeDefined();
  });
});

describe('the box of an actor', () => {
  it('chooses the actor, in the address too, and takes the choice back', () => {
    const { store } = renderPage(list);
    const box = screen.getByRole('checkbox', { name: 'Eva Ernst' });
    expect(box).toHaveProperty('checked', false);
    fireEvent.click(box);
    expect(store.getState().actor).toEqual(['Eva_Ernst']);
    expect(location.search).toBe('?actor=Eva_Ernst');
    expect(box).toHaveProperty('checked', true);
    fireEvent.click(box);
    expect(store.getState().actor).toEqual([]);
    expect(location.search).toBe('');
  });

  it('chooses one more, in the order of the choice', () => {
    renderPage(list);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Northland' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Eva Ernst' }));
    expect(location.search).toBe('?actor=Nordland,Eva_Ernst');
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  });
});
