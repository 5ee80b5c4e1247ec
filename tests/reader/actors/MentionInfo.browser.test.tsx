import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findActor } from '#article/document/apparatus.ts';
import { listMentions } from '#article/document/mentions.ts';
import { MentionInfo } from '#reader/actors/MentionInfo.tsx';
import type { Meant } from '#reader/actors/who-is-meant.ts';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const mentions = listMentions(sampleArticle);

function meantBy(...anchors: readonly string[]): readonly Meant[] {
  return anchors.flatMap((anchor) => {
    const mention = mentions.find(({ id }) => id === anchor);
    const actor = mention && findActor(sampleApparatus, mention.actor);
    return actor ? [{ actor, mention }] : [];
  });
}

const texts = (container: Element) =>
  [...container.querySelectorAll('p')].map(({ textContent }) => textContent);

describe('what is told of a mention', () => {
  it.each([
    ['en', ['Northland · hosthere: Nordlands', 'Eva Ernst · ministerhere: Die Ministerin Nordlands']],
    ['de', ['Nordland · Gastgeberhier: Nordlands', 'Eva Ernst · Ministerinhier: Die Ministerin Nordlands']],
  ] as const)(
    'is who is meant, in which role and by which words, each of several, in %s',
    (language, lines) => {
      const { container } = renderPage(<MentionInfo meant={meantBy('s1.3-3', 's1.1-5')} />, language);
      expect(texts(container)).toEqual(lines);
      expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
        '#actor:Nordland',
        '#actor:Eva_Ernst',
      ]);
      expect([...container.querySelectorAll('i')].map(({ lang }) => lang)).toEqual(['de', 'de']);
    },
  );

  it('is the kind of who has no role', () => {
    const meant = meantBy('s4.1-3').map(({ actor: { role: _, ...actor }, mention }) => ({ actor, mention }));
    expect(texts(renderPage(<MentionInfo meant={meant} />).container)).toEqual([
      'The two · grouphere: Die beiden Länder',
    ]);
  });

  it('is nothing where nobody is meant', () => {
    expect(renderPage(<MentionInfo meant={[]} />).container.textContent).toBe('');
  });
});
