import { describe, expect, it } from 'vitest';
import { commentPlace, parseComment } from '#article/conllu/parse-comment.ts';
import { commentValue } from '#article/conllu/sentence.ts';

describe('a comment', () => {
  it.each([
    ['# sent_id = s1', 'sent_id', 's1', 13],
    ['#sent_id=s1', 'sent_id', 's1', 10],
    ['# meta::title = 2 + 2 = 4', 'meta::title', '2 + 2 = 4', 17],
    ['# newpar', 'newpar', undefined, 3],
    ['# text =', 'text', '', 9],
    ['#', '', undefined, 2],
  ])('%s', (text, key, value, column) => {
    const comment = parseComment({ text, number: 7 });
    expect(comment).toEqual({ text: text.slice(1), key, line: 7, ...(value === undefined ? {} : { value }) });
    expect(commentPlace(comment)).toEqual({ line: 7, column });
  });

  it('is found by its key', () => {
    const comments = ['# newpar', '# text = Ja', '# text = Nein'].map((text) =>
      parseComment({ text, number: 1 }),
    );
    const sentence = { comments, tokens: [], line: 1 };
    expect(commentValue(sentence, 'text')).toBe('Ja');
    expect(commentValue(sentence, 'newpar')).toBeUndefined();
    expect(commentValue(sentence, 'speaker')).toBeUndefined();
  });
});
