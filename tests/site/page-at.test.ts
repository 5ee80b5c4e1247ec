import { articles } from 'virtual:corpus';
import { describe, expect, it } from 'vitest';
import { describePage } from '#site/describe-page.ts';
import { loadPage, pageAt } from '#site/page-at.ts';
import { articleResource, wordsResource } from '#site/resources.ts';
import { createResource } from '#ui/resource.ts';
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
    ['/fr/study', { kind: 'notFound' }],
    ['/de/study/more', { kind: 'notFound' }],
    ['/404', { kind: 'notFound' }],
    ['/en', { kind: 'notFound' }],
    ['/en/no-such-article', { kind: 'notFound' }],
    [`/fr/${slug}`, { kind: 'notFound' }],
    [`/${slug}`, { kind: 'notFound' }],
    [`/en/${slug}/more`, { kind: 'notFound' }],
  ])('%s', (path, page) => {
    expect(slug).not.toBe('');
    expect(pageAt(path)).toEqual(page);
  });

  it('can be loaded ahead, so that it is there at once', async () => {
    await loadPage(pageAt(`/de/${slug}`));
    expect(articleResource.get(slug)).toMatchObject({ status: 'fulfilled', value: { slug } });
    expect(wordsResource.get('de')).toMatchObject({ status: 'fulfilled', value: { language: 'de' } });
  });

  it('is both languages where nothing is', async () => {
    await loadPage({ kind: 'notFound' });
    expect(wordsResource.get('en')).toMatchObject({ status: 'fulfilled', value: { language: 'en' } });
  });

  it('is no article for a slug that the corpus has not', async () => {
    await expect(articleResource.load('no-such-article')).rejects.toThrow('no article "no-such-article"');
  });
});

describe('a resource', () => {
  it('is loaded once, and is there at once from then on', async () => {
    let loads = 0;
    const resource = createResource(async (key: string) => {
      loads += 1;
      return key.toUpperCase();
    });
    const coming = resource.get('a');
    expect(coming).not.toHaveProperty('status');
    expect(resource.get('a')).toBe(coming);
    expect(await Promise.all([resource.load('a'), resource.load('a'), coming])).toEqual(['A', 'A', 'A']);
    expect(resource.get('a')).toBe(coming);
    expect(loads).toBe(1);
  });

  it('that is loaded ahead keeps nobody waiting', async () => {
    const resource = createResource(async (key: string) => key.toUpperCase());
    await resource.load('a');
    expect(resource.get('a')).toMatchObject({ status: 'fulfilled', value: 'A' });
    expect(resource.get('a')).toBe(resource.get('a'));
  });

  it('is asked for again after it failed', async () => {
    let loads = 0;
    const resource = createResource(async (key: string) => {
      loads += 1;
      if (loads === 1) throw new Error('offline');
      return key;
    });
    await expect(resource.load('a')).rejects.toThrow('offline');
    expect(await resource.load('a')).toBe('a');
  });
});

describe('the description of a page', () => {
  it.each([
    ['en', 'Ernst travels & negotiates · Lesart', 'Nordland’s minister, who is coming, laughs.'],
    ['de', 'Ernst reist & verhandelt · Lesart', 'Die Ministerin Nordlands, die kommt, lacht.'],
  ] as const)('is its headline and its first sentence, in %s', (language, title, description) => {
    expect(describePage(sampleArticle, language)).toEqual({ title, description });
  });

  it('is German where there is no English', () => {
    const sentence = { id: 's1', inlines: ['Ja.'] };
    const article = {
      ...sampleArticle,
      sections: [{ id: 'a', blocks: [{ kind: 'paragraph', sentences: [sentence] } as const] }],
    };
    expect(describePage(article, 'en').description).toBe('Ja.');
  });
});
