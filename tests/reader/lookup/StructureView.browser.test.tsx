import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AnalysedSentence, AnalysedWord } from '#article/document/analysis.ts';
import type { Language } from '#article/document/language.ts';
import { germanRelations } from '#article/lint/ud-lists.ts';
import de from '#reader/lookup/messages-de.json';
import en from '#reader/lookup/messages-en.json';
import { StructureView } from '#reader/lookup/StructureView.tsx';
import { divideClauses } from '#reader/lookup/structure-clauses.ts';
import { phone, wide } from '../../open-app.tsx';
import { renderPage } from '../../setup-page.tsx';

function word(form: string, head: number, relation: string, upos = 'NOUN'): AnalysedWord {
  return { form, head, relation, upos, features: {}, dictionary: form };
}

/** *Eva wird, wie es heißt, zum See reisen.* */
const sentence: AnalysedSentence = {
  words: [
    word('Eva', 11, 'nsubj', 'PROPN'),
    word('wird', 11, 'aux', 'AUX'),
    word(',', 6, 'punct', 'PUNCT'),
    word('wie', 6, 'mark', 'SCONJ'),
    word('es', 6, 'expl', 'PRON'),
    word('heißt', 11, 'advcl', 'VERB'),
    word(',', 6, 'punct', 'PUNCT'),
    word('zu', 10, 'case', 'ADP'),
    word('dem', 10, 'det', 'DET'),
    word('See', 11, 'obl:arg'),
    word('reisen', 0, 'root', 'VERB'),
    word('.', 11, 'punct', 'PUNCT'),
  ],
  contractions: { 8: { form: 'zum', words: [8, 9] } },
  expressions: [],
  verbGroups: [[2, 11]],
  tokens: [],
  alignment: [],
};

async function show(language: Language = 'en', shown = sentence, asked: readonly number[] = []) {
  const { container, unmount } = renderPage(<StructureView sentence={shown} asked={asked} />, language);
  const frame = await screen.findByRole('region');
  const drawing = container.querySelector('section > svg');
  if (!drawing) throw new Error('there is no diagram');
  return { container, frame, drawing, unmount };
}

/** The items of the list, each without those under it, by depth. */
function readList(list: HTMLElement, depth = 0): readonly string[] {
  return Array.from(list.children).flatMap((item) => {
    const inner = item.querySelector<HTMLElement>(':scope > ul');
    const own = Array.from(item.childNodes).filter((node) => node !== inner);
    const text = own.map((node) => node.textContent).join('');
    return [`${'> '.repeat(depth)}${text}`, ...(inner ? readList(inner, depth + 1) : [])];
  });
}

describe('the structure of a sentence', () => {
  it('is a list of words under the words that they depend on, in the reader’s terms', async () => {
    const { container } = await show();
    const list = container.querySelector('ul');
    if (!list) throw new Error('there is no list');
    expect(screen.getByText('As a list').tagName).toBe('SUMMARY');
    expect(readList(list)).toEqual([
      'reisen, core of the sentence · verb group wird … reisen',
      '> Eva, subject',
      '> wird, auxiliary',
      '> heißt, adverbial clause',
      '> > wie, subordinating conjunction',
      '> > es, placeholder',
      '> See, prepositional object',
      '> > zu, preposition',
      '> > dem, article',
    ]);
  });

  it('names a word as its card does', async () => {
    const named = (reason: AnalysedWord['reason'], relation: string) => ({
      ...word('Wort', 1, relation),
      ...(reason && { reason }),
    });
    const words = [
      word('gehen', 0, 'root'),
      named({ kind: 'modal', word: 'gehen' }, 'aux'),
      named({ kind: 'perfect', word: 'gehen' }, 'aux'),
      named({ kind: 'placeholder' }, 'expl'),
      named({ kind: 'infinitiveMark', word: 'gehen' }, 'mark'),
      named({ kind: 'object', word: 'gehen' }, 'obl:arg'),
      named({ kind: 'object', word: 'gehen' }, 'conj'),
    ];
    const { container, drawing } = await show('en', { ...sentence, words, verbGroups: [], contractions: {} });
    const list = container.querySelector('ul');
    if (!list) throw new Error('there is no list');
    expect(readList(list).slice(1)).toEqual([
      '> Wort, modal verb',
      '> Wort, auxiliary',
      '> Wort, dummy subject',
      '> Wort, zu with the infinitive',
      '> Wort, object',
      '> Wort, coordinated',
    ]);
    expect(drawing.textContent).toContain('modal verb');
  });

  it('speaks German school grammar to German readers', async () => {
    const { container, drawing } = await show('de');
    expect(container.querySelector('ul')?.textContent).toContain('Eva, Subjekt');
    expect(screen.getByText('Als Liste').tagName).toBe('SUMMARY');
    for (const label of ['Subjekt', 'Adverbialsatz', 'Hauptsatz', 'Prädikat', 'zum']) {
      expect(drawing.textContent).toContain(label);
    }
  });

  it('is a diagram that the list stands in for, and that keys can scroll', async () => {
    const { frame, drawing } = await show();
    expect(frame.getAttribute('aria-label')).toBe('Sentence diagram');
    expect(frame.tabIndex).toBe(0);
    expect(drawing.getAttribute('aria-hidden')).toBe('true');
    expect(drawing.querySelector('[style]')).toBeNull();
    // Every word but the root and punctuation; *zum* is printed once more, under its parts.
    expect(drawing.querySelectorAll('g:has(> title) > path').length).toBe(8);
    expect(drawing.querySelectorAll('text[lang="de"]').length).toBe(13);
    expect(drawing.textContent).toContain('main clause');
    expect(drawing.textContent).toContain('… main clause');
  });

  it('is enlarged and made smaller by two buttons, and says how large it is', async () => {
    const { drawing } = await show();
    const width = () => Number.parseFloat(drawing.getAttribute('width') ?? '');
    const natural = width();
    const size = page.getByRole('status');
    const smaller = page.getByRole('button', { name: 'Smaller' });
    await expect.element(size).toHaveTextContent(/^100%$/);
    await page.getByRole('button', { name: 'Larger' }).click();
    await expect.element(size).toHaveTextContent(/^125%$/);
    expect(width()).toBeCloseTo(natural * 1.25, 3);
    smaller.element().focus();
    await userEvent.keyboard('{Enter}'.repeat(10));
    await expect.element(size).toHaveTextContent(/^50%$/);
    await expect.element(smaller).toHaveAttribute('aria-disabled', 'true');
    await expect.element(smaller).toHaveFocus();
    await expect
      .element(page.getByRole('button', { name: 'Larger' }))
      .toHaveAttribute('aria-disabled', 'false');
  });

  it('begins on a phone with the list, whole', async () => {
    await page.viewport(phone.width, phone.height);
    const { container, frame } = await show();
    const list = page.getByRole('list').first();
    await expect.element(list).toBeVisible();
    await expect.element(list).toHaveTextContent('reisen');
    const { bottom } = list.element().getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(frame.getBoundingClientRect().top);
    expect(container.querySelector('details')).toBeNull();
    await page.viewport(wide.width, wide.height);
  });

  it('brings the word that it was asked for at into sight, marked, and fades where there is more', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Fahrgemeinschaft${index}`);
    const words = [word('sind', 0, 'root'), ...names.map((name) => word(name, 1, 'nsubj'))];
    const long = { ...sentence, words, verbGroups: [], contractions: {} };
    for (const [id, edges] of [
      [1, ['0px', '48px']],
      [30, ['48px', '48px']],
      [61, ['48px', '0px']],
    ] as const) {
      const { frame, drawing, unmount } = await show('en', long, [id]);
      const mark = drawing.querySelector('g > rect:not(:first-child)');
      const middle = () => {
        const { left = Number.NaN, width = 0 } = mark?.getBoundingClientRect() ?? {};
        return left + width / 2;
      };
      await expect.poll(middle).toBeGreaterThan(frame.getBoundingClientRect().left);
      await expect.poll(middle).toBeLessThan(frame.getBoundingClientRect().right);
      const faded = () =>
        ['--before', '--behind'].map((edge) => getComputedStyle(frame).getPropertyValue(edge));
      await expect.poll(faded).toEqual(edges);
      unmount();
    }
  });

  it('marks the word in the list, too, and brings it into sight on a phone', async () => {
    await page.viewport(phone.width, phone.height);
    const { container, unmount } = await show('en', sentence, [8, 9]);
    expect(Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['zu', 'dem']);
    await expect.element(container.querySelector('mark')).toBeInViewport();
    unmount();
    await page.viewport(wide.width, wide.height);
  });

  it('opens its list on demand', async () => {
    const { container } = await show();
    const details = container.querySelector('details');
    expect(details).toHaveProperty('open', false);
    await page.getByText('As a list').click();
    await expect.element(details).toHaveProperty('open', true);
  });

  it('names a relation that it doesn’t know by its kind, or by its own name', async () => {
    const words = [word('Ja', 0, 'root'), word('so', 1, 'advmod:emph'), word('eben', 1, 'novel')];
    const { container } = await show('en', { ...sentence, words, verbGroups: [], contractions: {} });
    expect(container.querySelector('ul')?.textContent).toContain('so, adverb');
    expect(container.querySelector('ul')?.textContent).toContain('eben, novel');
  });

  it('has a name for every relation, in both languages', () => {
    const wanted = Array.from(germanRelations, (relation) => relation.replace(':', '-'))
      .filter((relation) => relation !== 'punct')
      .toSorted();
    expect(Object.keys(en.structure.role).toSorted()).toEqual(wanted);
    expect(Object.keys(de.structure.role).toSorted()).toEqual(wanted);
  });
});

describe('the clauses of a sentence', () => {
  it('follow one another, and a comma stays with the word before it', () => {
    expect(divideClauses(sentence.words)).toEqual([
      { clause: 11, depth: 0, first: 1, last: 3, resumed: false },
      { clause: 6, depth: 1, first: 4, last: 7, resumed: false },
      { clause: 11, depth: 0, first: 8, last: 12, resumed: true },
    ]);
  });

  it('are none where there is no verb', () => {
    const words = [word('Kein', 2, 'det'), word('Zutritt', 0, 'root'), word('!', 2, 'punct')];
    expect(divideClauses(words)).toEqual([{ clause: 0, depth: 0, first: 1, last: 3, resumed: false }]);
  });

  it('take an opening quotation mark to the word that it opens', () => {
    const words = [
      word('hofft', 0, 'root', 'VERB'),
      word('„', 3, 'punct'),
      word('reisen', 1, 'ccomp', 'VERB'),
      word('“', 3, 'punct'),
    ];
    expect(divideClauses(words).map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [2, 4],
    ]);
  });
});
