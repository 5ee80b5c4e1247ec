import { articles } from 'virtual:corpus';
import { describe, expect, it } from 'vitest';
import { describeArticlePage } from '#site/describe-page.ts';
import { loadPage, pageAt } from '#site/page-at.ts';
import { describeArticle } from '#site/page-data.ts';
import { sampleArticle } from '../sample-article.ts';

const slug = articles[0]?.slug ?? '';

describe('what stands at an address', () => {
  it.each([
    ['/', { kind: 'article', language: 'en', slug }],
    [`/en/${slug}`, { kind: 'article', language: 'en', slug }],
    [`/de/${slug}`, { kind: 'article', language: 'de', slug }],
    [`/de/${slug}/`, { kind: 'article', language: 'de', slug }],
    ['/en/study', { kind: 'study', language: 'en' }],
    ['/de/study/', { kind: 'study', language: 'de' }],
    ['/en/offline/', { kind: 'away', language: 'en' }],
    ['/de/offline', { kind: 'away', language: 'de' }],
    ['/en/shelf', { kind: 'shelf', language: 'en' }],
    ['/de/own', { kind: 'own', language: 'de' }],
    ['/de/own/abcdefghij', { kind: 'own', language: 'de' }],
    ['/en/own/abcdefghij/more', { kind: 'notFound' }],
    ['/fr/own/abcdefghij', { kind: 'notFound' }],
    ['/en/shelf/more', { kind: 'notFound' }],
    ['/en/constructor', { kind: 'notFound' }],
    ['/fr/study', { kind: 'notFound' }],
    ['/de/study/more', { kind: 'notFound' }],
    ['/404', { kind: 'notFound' }],
    ['/en', { kind: 'article', language: 'en', slug }],
    ['/de/', { kind: 'article', language: 'de', slug }],
    ['/fr', { kind: 'notFound' }],
    ['/en/no-such-article', { kind: 'notFound' }],
    [`/fr/${slug}`, { kind: 'notFound' }],
    [`/${slug}`, { kind: 'notFound' }],
    [`/en/${slug}/more`, { kind: 'notFound' }],
  ])('%s', (path, page) => {
    expect(slug).not.toBe('');
    expect(pageAt(path)).toEqual(page);
  });

  it('can be loaded with all that it is drawn of', async () => {
    const loaded = await loadPage(pageAt(`/de/${slug}`));
    expect(loaded).toMatchObject({ kind: 'article', article: { slug }, messages: { language: 'de' } });
    expect(loaded.page).toMatchObject({
      kind: 'article',
      language: 'de',
      slug,
      has: ['glosses', 'translation', 'claims', 'simple', 'mentions'],
    });
    expect(await loadPage(pageAt('/en/study'))).toMatchObject({
      page: { kind: 'study', language: 'en', newest: slug },
      messages: { language: 'en' },
    });
  });

  it('is both languages where nothing is', async () => {
    expect(await loadPage({ kind: 'notFound' })).toMatchObject({
      kind: 'notFound',
      messages: [{ language: 'en' }, { language: 'de' }],
    });
  });

  it('is no article for a slug that the corpus has not', async () => {
    await expect(loadPage({ kind: 'article', language: 'de', slug: 'no-such-article' })).rejects.toThrow(
      'no article "no-such-article"',
    );
  });
});

describe('what a page says of itself to its script', () => {
  it('is its sections and what layers can show, and nothing of its text', () => {
    const files = { article: '/a.json', apparatus: '/b.json', analysis: {} };
    expect(describeArticle(sampleArticle, 'en', files)).toEqual({
      kind: 'article',
      language: 'en',
      slug: 'probe',
      has: ['glosses', 'translation', 'claims', 'simple', 'mentions'],
      sections: [{ id: 'auftakt' }, { id: 'reise', heading: 'Reise' }],
      files,
    });
  });

  it('says that there are no claims', () => {
    const files = { article: '', apparatus: '', analysis: {} };
    expect(describeArticle({ ...sampleArticle, sections: [] }, 'en', files).has).toEqual([]);
  });
});

describe('the description of a page', () => {
  it.each([
    ['en', 'Ernst travels & negotiates · Lesart', 'Nordland’s minister, who is coming, laughs.'],
    ['de', 'Ernst reist & verhandelt · Lesart', 'Die Ministerin Nordlands, die kommt, lacht.'],
  ] as const)('is its headline and its first sentence, in %s', (language, title, description) => {
    expect(describeArticlePage(sampleArticle, language)).toEqual({ title, description });
  });

  it('is German where there is no English', () => {
    const sentence = { id: 's1', inlines: ['Ja.'] };
    const article = {
      ...sampleArticle,
      sections: [{ id: 'a', blocks: [{ kind: 'paragraph', sentences: [sentence] } as const] }],
    };
    expect(describeArticlePage(article, 'en').description).toBe('Ja.');
  });
});
