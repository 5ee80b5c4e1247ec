import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { ActorColumn } from '#reader/actors/ActorColumn.tsx';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const show = (
  language: Language = 'en',
  article: Article = sampleArticle,
  apparatus: Apparatus = sampleApparatus,
) => renderPage(<ActorColumn article={article} apparatus={apparatus} />, language);

const nobody: Apparatus = { ...sampleApparatus, groups: [], others: [] };

/** The sample with sentences of other words: without mentions, and with a speaker or none. */
function withoutMentions(isReported: boolean): Article {
  const speaker = { identity: 'Agency', name: { de: 'Agentur', en: 'Agency' } };
  const sentence = { id: 's1', inlines: ['Ja.'], ...(isReported && { speaker }) };
  return {
    ...sampleArticle,
    sections: [{ id: 'auftakt', blocks: [{ kind: 'paragraph', sentences: [sentence] }] }],
  };
}

describe('the column of actors', () => {
  it('has the key actors in their order, those of a group under its name, then who speaks, then the others', () => {
    const { container } = show();
    const parts = [...container.querySelectorAll('li[data-actor], h3')].map(
      (part) => part.getAttribute('data-actor') ?? part.textContent,
    );
    expect(parts).toEqual([
      'Eva_Ernst',
      'The_Two',
      'Nordland',
      'Südland',
      'Westland',
      'Who said this?',
      'the-paper',
      'Agency',
    ]);
  });

  it.each([
    ['en', 'talks', '1 more in the text'],
    ['de', 'Gespräche', '1 weiterer im Text'],
  ] as const)('tells the role of a group, and how many are folded away, in %s', (language, role, others) => {
    const { container } = show(language);
    expect(container.querySelector('[data-actor="The_Two"]')?.textContent).toContain(role);
    expect(container.querySelector('[data-actor="The_Two"] + li [data-actor="Nordland"]')).not.toBeNull();
    const folded = screen.getByText(others).closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelectorAll('[data-actor]')).toHaveLength(1);
  });

  it.each([
    ['en', 'Mark actors in the text'],
    ['de', 'Akteure im Text markieren'],
  ] as const)('switches the marks in the text, in %s', async (language, name) => {
    const { store } = show(language);
    const box = screen.getByRole('switch', { name });
    fireEvent.click(box);
    expect(store.getState().marks).toBe(true);
    await expect.poll(() => location.search).toBe('?marks=1');
    fireEvent.click(box);
    await expect.poll(() => location.search).toBe('');
  });

  it('has nothing where there is nobody', () => {
    const { container } = show('en', withoutMentions(false), nobody);
    expect(container.textContent).toBe('');
  });

  it('has nothing to mark where somebody only speaks', () => {
    const others = sampleApparatus.others.filter(({ identity }) => identity === 'Agency');
    show('en', withoutMentions(true), { ...nobody, others });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByText('Mentions by section')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Who said this?' })).toBeDefined();
    expect(screen.getByText('1 in the text')).toBeDefined();
  });

  it('says how others are mentioned as lightly as of anybody', () => {
    show('en');
    const [other] = sampleApparatus.others;
    const entry = document.querySelector(`details [data-actor="${other?.identity}"] summary`);
    if (!entry) throw new Error('nobody else is there');
    expect(getComputedStyle(entry).fontWeight).toBe('400');
  });

  it('has no list of others where there are none, and no speakers where nobody speaks', () => {
    const [first, ...more] = sampleArticle.sections;
    const article = { ...sampleArticle, sections: first ? [first] : more };
    show('en', article, { ...sampleApparatus, others: [] });
    expect(screen.queryByText(/in the text$/, { selector: 'summary' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Who said this?' })).toBeNull();
    expect(
      within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }),
    ).toHaveLength(6);
  });
});
