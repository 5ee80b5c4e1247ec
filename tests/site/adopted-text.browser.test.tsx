import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { adoptFile } from '../article/adopt/adopt-file.ts';
import corefud from '../article/adopt/files/corefud.conllu?raw';
import hand from '../article/adopt/files/hand.conllu?raw';
import spacy from '../article/adopt/files/spacy.conllu?raw';
import stanza from '../article/adopt/files/stanza.conllu?raw';
import udpipe from '../article/adopt/files/udpipe.conllu?raw';
import { renderArticle } from './render-article.tsx';

function show(source: string, language: 'en' | 'de' = 'en') {
  const [text] = adoptFile(source, { fileName: 'probe.conllu' }).texts;
  if (!text) throw new Error('No text came of it');
  return renderArticle(language, text.article, text.apparatus);
}

describe('the page of a text from elsewhere', () => {
  it.each([
    ['Stanza', stanza, 'Der Hafen', 'Im Hafen liegt ein altes Schiff.'],
    ['UDPipe', udpipe, 'Auf dem Markt', '„Das kostet vier Euro“, sagt er.'],
    ['spaCy', spacy, 'Am Montag kommt Emil zurück.', 'Er bringt Brot.'],
    ['CorefUD', corefud, 'Clara Lind besucht Paris.', 'Die Ärztin mag die Stadt und bleibt eine Woche.'],
    ['a hand', hand, 'Rund 20 000 Leute kamen.', 'Keiner blieb.'],
  ])('is that of an article, without a date, as %s has it', (_, source, title, sentence) => {
    const { container } = show(source);
    const article = screen.getByRole('article', { name: title });
    expect(article.textContent).toContain(sentence);
    expect(within(article).queryByRole('time')).toBeNull();
    expect(container.querySelector('time')).toBeNull();
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('lists who is meant, of whatever kind', () => {
    show(
      `# global.Entity = eid-etype\n${'1\tWolf\tWolf\tNOUN\t_\t_\t_\t_\t_\tEntity=(e1-animal)\n\n'.repeat(3)}`,
      'de',
    );
    const actors = screen.getByRole('complementary', { name: 'Wichtige Akteure' });
    expect(within(actors).getByRole('checkbox', { name: /Wolf/ })).toBeDefined();
    expect(actors.textContent).toContain('Sonstiges');
  });
});
