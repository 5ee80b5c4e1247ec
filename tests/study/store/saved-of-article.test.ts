import { describe, expect, it } from 'vitest';
import { findInArticle } from './sample.ts';
import { found } from './saved-of-article.ts';

describe('what a reader has saved where a test begins', () => {
  it.each(Object.entries(found))('is what the article has: %s', (key, expected) => {
    const [sentence = '', form = ''] = key.split(' ');
    expect(findInArticle(sentence, form)).toEqual(expected);
  });
});
