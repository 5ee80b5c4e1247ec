import { describe, expect, it } from 'vitest';
import { clozeText, writeCloze } from '#study/export/write-cloze.ts';
import { fc } from '../../seeded.ts';
import { anyExpression, findBekanntgeben, findInArticle } from '../store/sample.ts';

function clozeOf(found: ReturnType<typeof findInArticle>): string {
  if (!found) throw new Error('nothing was found');
  return clozeText(writeCloze(found.content));
}

describe('a cloze', () => {
  it('has two gaps for a verb that is split', () => {
    const cloze = clozeOf(findBekanntgeben());
    expect(cloze).toMatch(/ ___ hohe Funktionäre .* nun Details .* ___$/);
    expect(cloze).not.toMatch(/gaben|bekannt/);
  });

  it('has one gap for words that stand together', () => {
    const found = findInArticle('s6', 'Zweck');
    expect(clozeOf(found).match(/___/g)).toHaveLength(1);
    const gaps = writeCloze(found?.content ?? { sentence: '', ranges: [] }).filter(
      ({ kind }) => kind === 'gap',
    );
    expect(gaps).toEqual([{ kind: 'gap', text: 'Sinn und Zweck' }]);
  });

  it.each([
    [
      'at the start and the end',
      'Gib auf',
      [
        [0, 3],
        [4, 7],
      ],
      ['gap Gib auf'],
    ],
    [
      'with a comma between',
      'Ja, ja',
      [
        [0, 2],
        [4, 6],
      ],
      ['gap Ja', 'text , ', 'gap ja'],
    ],
    ['without a word', 'Ja.', [], ['text Ja.']],
  ] as const)('is right %s', (_, sentence, ranges, pieces) => {
    expect(writeCloze({ sentence, ranges }).map(({ kind, text }) => `${kind} ${text}`)).toEqual(pieces);
  });

  it('is the sentence, once the gaps are filled', () => {
    fc.assert(
      fc.property(anyExpression, ({ content: { value } }) => {
        const pieces = writeCloze(value);
        expect(pieces.map(({ text }) => text).join('')).toBe(value.sentence);
        expect(pieces.every(({ text }) => text !== '')).toBe(true);
        expect(pieces.some(({ kind }, index) => kind === pieces[index + 1]?.kind)).toBe(false);
      }),
    );
  });
});
