import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#article/document/actor.ts';
import type { Language } from '#article/document/language.ts';
import { listMentions } from '#article/document/mentions.ts';
import { listSections } from '#article/document/places.ts';
import { Overview } from '#reader/actors/Overview.tsx';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const keyActors = sampleApparatus.groups.flatMap(({ actors }) => actors);

const show = (language: Language = 'en', actors: readonly Actor[] = keyActors) =>
  renderPage(
    <Overview
      actors={actors}
      mentions={listMentions(sampleArticle)}
      sections={listSections(sampleArticle)}
    />,
    language,
  );

describe('the overview', () => {
  it.each([
    ['en', ['Eva Ernst', 'Northland', 'Southland', 'Westland'], '1. Introduction'],
    ['de', ['Eva Ernst', 'Nordland', 'Südland', 'Westland'], '1. Einleitung'],
  ] as const)(
    'has a row for each actor and a column for each section, named, in %s',
    (language, names, opening) => {
      show(language);
      expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(names);
      const sections = screen.getAllByRole('columnheader').map((header) => within(header).getByRole('link'));
      expect(sections.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
        [opening, '#auftakt'],
        ['2. Reise', '#reise'],
      ]);
    },
  );

  it('counts, those together with others in parentheses, and leads to the first of them', () => {
    show();
    const cells = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => [cell.textContent, cell.querySelector('a')?.getAttribute('href')]),
      );
    expect(cells).toEqual([
      [
        ['1', '#s1.1-5'],
        ['1', '#s3.1-1'],
      ],
      [
        ['1', '#s1.3-3'],
        ['(1)', '#s4.1-3'],
      ],
      [
        ['', undefined],
        ['(1)', '#s4.1-3'],
      ],
      [
        ['', undefined],
        ['', undefined],
      ],
    ]);
  });

  it('leads from a name to the entry', () => {
    show();
    expect(screen.getByRole('link', { name: 'Southland' }).getAttribute('href')).toBe('#actor:Südland');
  });

  it('is not there where there are no key actors', () => {
    expect(show('en', []).container.textContent).toBe('');
  });
});
