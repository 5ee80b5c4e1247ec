import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import { errorsOf, opening, registry, sentence } from './sample.ts';

const rows = ['1 Carl Carl PROPN _ Entity=(e1-person-1-Carl_Caspar)', '2 kommt kommen VERB'];

describe('compiling an article', () => {
  it('tells all that is wrong with a file at once', () => {
    const text =
      sentence('s1', 'Carl kommt', rows, opening.replace('2023-02', 'Februar').replace('= p (', '= q (')) +
      sentence('s2', 'Carl kommt', rows);
    const errors = errorsOf(text);
    expect(errors.join('\n')).toContain('found "Februar"');
    expect(errors.filter((error) => error.includes('Carl_Caspar'))).toHaveLength(2);
    expect(errors.join('\n')).toContain('found "q (1 s)"');
  });

  it('tells all that is wrong with the format, sentence by sentence', () => {
    const text =
      sentence('s1', 'Ja', ['1 Nein nein INTJ'], opening) +
      sentence('s2', 'Ja', ['2 Ja ja INTJ']) +
      sentence('s2', 'Ja', ['1 Ja ja INTJ']);
    const lines = errorsOf(text).map((error) => error.split(':')[1]);
    expect(new Set(lines).size).toBeGreaterThanOrEqual(3);
  });

  it('tells all wrong brackets, and goes on to what else is wrong', () => {
    const text =
      sentence(
        's1',
        'Ja',
        ['1 Ja ja INTJ _ Entity=(e1-person-1-Anna_Adler'],
        opening.replace('= Probe', '='),
      ) + sentence('s2', 'Ja', ['1 Ja ja INTJ _ Entity=e7)']);
    const errors = errorsOf(text).join('\n');
    expect(errors).toContain('"(e1"');
    expect(errors).toContain('"e7)"');
    expect(errors).toContain('meta::title');
    expect(errors).toContain('newpar_block');
  });

  it.each([
    ['a wrong bracket', '_ Entity=(e1-person-1-Anna_Adler'],
    ['an unknown actor', '_ Entity=(e1-person-1-Carl_Caspar)'],
  ])('never gives half an article: %s', (_, mark) => {
    const compiled = compileArticle(
      sentence('s1', 'Ja', [`1 Ja ja INTJ ${mark}`], opening),
      'probe',
      registry,
    );
    expect(compiled.ok).toBe(false);
    expect(compiled).not.toHaveProperty('article');
  });

  it('takes an empty file for no article', () => {
    expect(compileArticle('', 'probe', registry).ok).toBe(false);
  });

  it('makes plain data: the same after a trip through JSON', () => {
    const text = sentence('s1', 'Ja', ['1 Ja ja INTJ _ Entity=(e1-person-1-Anna_Adler)|Gloss=yes'], opening);
    const compiled = compileArticle(text, 'probe', registry);
    expect(compiled.ok).toBe(true);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });
});
