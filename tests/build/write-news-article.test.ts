import { describe, expect, it } from 'vitest';
import type { Article } from '#article/document/article.ts';
import { writeNewsArticle } from '#build/write-news-article.ts';
import { sampleApparatus, sampleArticle } from '../sample-article.ts';

const address = 'https://lesart.example/en/probe';
const read = (article: Article): unknown => JSON.parse(writeNewsArticle(article, sampleApparatus, address));

describe('an article as JSON-LD', () => {
  it('says what the article is', () => {
    expect(read(sampleArticle)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: address,
      inLanguage: 'de',
      dateCreated: '2023-02',
      author: { '@type': 'Person', name: 'Die Redaktion' },
      wordCount: 1800,
    });
  });

  it('has no headline where the headline is the edition’s', () => {
    expect(read(sampleArticle)).not.toHaveProperty('headline');
    expect(read({ ...sampleArticle, titleBy: 'source' })).toHaveProperty(
      'headline',
      'Ernst reist & verhandelt',
    );
  });

  it('tells whom it is about, each by kind', () => {
    expect(read(sampleArticle)).toHaveProperty('mentions', [
      { '@type': 'Person', name: 'Eva Ernst' },
      { '@type': 'Country', name: 'Nordland' },
      { '@type': 'Country', name: 'Südland' },
      { '@type': 'Organization', name: 'Westland' },
    ]);
  });

  it('says nothing of an author or a source that nobody knows', () => {
    const { author: _, ...anonymous } = sampleArticle;
    expect(read(anonymous)).not.toHaveProperty('author');
    expect(read(anonymous)).not.toHaveProperty('isBasedOn');
    expect(read({ ...anonymous, sourceURL: 'https://example.org/a' })).toHaveProperty(
      'isBasedOn',
      'https://example.org/a',
    );
  });

  it('has no address where nobody knows it', () => {
    expect(JSON.parse(writeNewsArticle(sampleArticle, sampleApparatus))).not.toHaveProperty('url');
  });

  it('can’t end the script that it stands in', () => {
    const title = { de: '</script><!--<script>', en: '' };
    const text = writeNewsArticle({ ...sampleArticle, title, titleBy: 'source' }, sampleApparatus, address);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toHaveProperty('headline', title.de);
  });
});
