import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Article, Sentence } from '#article/document/article.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { find } from '../../find.ts';
import { wide } from '../../open-app.tsx';
import { sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';
import { plainGermanOf, translationOf } from './text-on-page.ts';

const sentences: readonly Sentence[] = [
  { id: 's1', inlines: [{ form: 'Eins' }], translation: 'One', simple: '1' },
  { id: 's2', inlines: [{ form: 'Zwei' }], simple: '2' },
  { id: 's3', inlines: [{ form: 'Drei' }] },
  { id: 's4', inlines: [{ form: 'Vier' }], translation: 'Four', simple: '4' },
];
const article: Article = {
  ...sampleArticle,
  sections: [{ id: 'auftakt', blocks: [{ kind: 'paragraph', sentences }] }],
};

const poem: Article = {
  ...article,
  sections: [{ id: 'auftakt', blocks: [{ kind: 'stanza', sentences }] }],
};

const box = (element: Element) => element.getBoundingClientRect();

it.each(['without', 'with'])(
  'sentences that have no English stay in the column of the German, %s plain German',
  async (plain) => {
    await page.viewport(wide.width, wide.height);
    history.replaceState(null, '', `/?translation=beside${plain === 'with' ? '&simple=1' : ''}`);
    renderPage(
      <main style={{ containerName: 'article', containerType: 'inline-size' }}>
        <ArticleText article={article} />
      </main>,
    );
    const german = sentences.map(({ id }) => box(find(`#${id}`)));
    expect(new Set(german.map(({ left }) => left)).size).toBe(1);
    const [one, four] = ['s1', 's4'].map((id) => box(translationOf(id)));
    for (const { right } of german) expect(right).toBeLessThanOrEqual(one?.left ?? 0);
    for (const [index, { top }] of german.slice(1).entries()) {
      expect(top).toBeGreaterThanOrEqual(german[index]?.bottom ?? Number.POSITIVE_INFINITY);
    }
    // The English of the last stands in its row, not where another's would have.
    expect(Math.abs((four?.top ?? 0) - (german[3]?.top ?? 0))).toBeLessThan(16);
    if (plain === 'with') expect(box(plainGermanOf('s2')).right).toBeLessThanOrEqual(one?.left ?? 0);
  },
);

it.each(['off', 'below', 'beside'])(
  'the lines of a stanza stay lines, with the translation %s',
  async (layout) => {
    await page.viewport(wide.width, wide.height);
    history.replaceState(null, '', `/?translation=${layout}`);
    renderPage(
      <main style={{ containerName: 'article', containerType: 'inline-size' }}>
        <ArticleText article={poem} />
      </main>,
    );
    const lines = sentences.map(({ id }) => box(find(`#${id}`)));
    expect(new Set(lines.map(({ left }) => left)).size).toBe(1);
    // A verse begins where its stanza does: what of it goes on in the next row is set in.
    const verse = document.createRange();
    verse.selectNodeContents(find('#s1'));
    expect(verse.getBoundingClientRect().left).toBeCloseTo(box(find('p:has(#s1)')).left, 0);
    for (const [index, { top }] of lines.slice(1).entries())
      expect(top).toBeGreaterThan(lines[index]?.top ?? Number.POSITIVE_INFINITY);
    const english = box(translationOf('s4'));
    if (layout === 'below')
      expect(english.top).toBeGreaterThanOrEqual(lines[3]?.bottom ?? Number.POSITIVE_INFINITY);
    if (layout === 'beside') {
      expect(Math.abs(english.top - (lines[3]?.top ?? 0))).toBeLessThan(16);
      for (const { right } of lines) expect(right).toBeLessThanOrEqual(english.left);
    }
  },
);

it('the first stanza is no larger than the next', () => {
  const [first, next] = [sentences.slice(0, 2), sentences.slice(2)];
  const blocks = [first, next].map((lines) => ({ kind: 'stanza' as const, sentences: lines }));
  renderPage(<ArticleText article={{ ...article, sections: [{ id: 'auftakt', blocks }] }} />);
  const sizeOf = (id: string) => {
    const { fontSize, lineHeight } = getComputedStyle(find(`#${id}`));
    return { fontSize, lineHeight };
  };
  expect(sizeOf('s1')).toEqual(sizeOf('s3'));
});
