import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/document/article.ts';
import { loadMessages } from '#i18n/messages.ts';
import { offeredOptions } from '#tools/print/offered-options.ts';
import { PrintedArticle } from '#tools/print/PrintedArticle.tsx';
import { noChoice, type PrintChoice } from '#tools/print/print-choice.ts';
import { noApparatus, ownArticle } from '../../own-article.ts';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';

const i18n = await loadMessages('en');

function print(article: Article, choice: PrintChoice): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <PrintedArticle
        article={article}
        apparatus={noApparatus}
        language="en"
        choice={choice}
        vocabulary={[]}
        today="2026-11-30"
      />
    </I18nextProvider>,
  );
}

describe('what can be printed', () => {
  it('is what the article has', () => {
    expect(offeredOptions(sampleArticle, sampleApparatus)).toEqual(
      expect.arrayContaining(['glosses', 'translation', 'claims', 'vocabulary', 'actors', 'links']),
    );
    expect(offeredOptions(sampleArticle, sampleApparatus)).not.toContain('background');
  });

  it('is the text alone where it has nothing besides', () => {
    expect(offeredOptions(ownArticle, noApparatus)).toEqual([]);
  });
});

describe('a text of the reader’s own on paper', () => {
  it('has the lines of a stanza as lines, each facing its English', () => {
    const lines = [
      { id: 's1', inlines: [{ form: 'Über allen Gipfeln' }], translation: 'Over all the peaks' },
      { id: 's2', inlines: [{ form: 'Ist Ruh,' }], translation: 'is rest,' },
    ];
    const poem: Article = {
      ...ownArticle,
      sections: [{ id: 'auftakt', blocks: [{ kind: 'stanza', sentences: lines }] }],
    };
    expect(print(poem, noChoice)).toContain('Über allen Gipfeln<br/>Ist Ruh,');
    expect(print(poem, { ...noChoice, translation: true })).toMatch(
      /<p>Über allen Gipfeln <\/p><p lang="en">.*?Over all the peaks.*<p>Ist Ruh, <\/p>/,
    );
  });

  it('says its own language, or none where nothing tells it', () => {
    expect(print(ownArticle, noChoice)).toMatch(/<h1 lang="en">The ship<\/h1>.*<article lang="en"/s);
    expect(print({ ...ownArticle, language: '' }, noChoice)).toContain('<article lang=""');
    expect(print(sampleArticle, noChoice)).toContain('<article lang="de"');
  });

  it('has its title once where it has no English one', () => {
    const count = (article: Article) =>
      print(article, { ...noChoice, translation: true }).split(article.title.de).length - 1;
    expect(count(ownArticle)).toBe(1);
    expect(print(sampleArticle, { ...noChoice, translation: true })).toContain('Ernst travels');
  });

  it('says of its plain German only what is known: nobody here has added it', () => {
    const choice = { ...noChoice, simple: true };
    expect(print(ownArticle, choice)).toContain('Indented and smaller');
    expect(print(ownArticle, choice)).not.toContain('Lesart has added');
    expect(print(sampleArticle, choice)).toContain('Lesart has added');
  });
});
