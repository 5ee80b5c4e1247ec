import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listClaims } from '#article/document/claims.ts';
import { listSections } from '#article/document/places.ts';
import { PaperCard } from '#reader/actors/PaperCard.tsx';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const card = (
  <PaperCard
    apparatus={sampleApparatus}
    claims={listClaims(sampleArticle)}
    sections={listSections(sampleArticle)}
  />
);

describe('who says so', () => {
  it.each([
    ['en', 'Who said this?', 'Agency 1 sentence', 'The article itself', '4 sentences'],
    ['de', 'Wer sagt das?', 'Agentur 1 Satz', 'Der Artikel selbst', '4 Sätze'],
  ] as const)(
    'counts the sentences of each speaker and of the paper, in %s',
    (language, title, agency, paper, count) => {
      const { container } = renderPage(card, language);
      expect(screen.getByRole('heading').textContent).toBe(title);
      const [speaker, own] = screen.getAllByRole('listitem');
      expect(speaker?.textContent).toBe(agency);
      expect(speaker?.querySelector('a')?.getAttribute('href')).toBe('#actor:Agency');
      expect(own?.querySelector('label')?.textContent).toBe(paper);
      expect(container.querySelector('summary')?.textContent).toBe(count);
    },
  );

  it('lists the sentences of the paper, by their first words', () => {
    const { container } = renderPage(card);
    const links = [...container.querySelectorAll('ol a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#s1', 'Die Ministerin Nordlands, die kommt, lacht.'],
      ['#s2', 'Reise'],
      ['#s4', 'Die beiden Länder warten.'],
      ['#s5', 'red.'],
    ]);
    expect(container.querySelectorAll('svg a').length).toBeGreaterThan(0);
  });

  it('chooses the paper like an actor', () => {
    const { store } = renderPage(card);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(store.getState().actor).toEqual(['the-paper']);
  });
});
