import { describe, expect, it } from 'vitest';
import { divideFile } from '#article/adopt/divide-file.ts';
import { outlineFile } from '#article/adopt/outline-file.ts';
import { adopt, adoptOne, plain, repeat } from './sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function plansOf(text: string) {
  return divideFile(outlineFile(bytes(text))).texts.map(({ first, end, part }) => [
    first,
    end,
    part?.number ?? 0,
  ]);
}

const document = (size: number, comment = '# newdoc\n') => comment + repeat(size, () => plain('Ja'));

describe('the outline of a file', () => {
  it('finds where sentences begin, whatever empty lines stand between', () => {
    const text = '\ufeff# a\n\n1\tJa\n\n\n\n# b\n1\tJa\n \n1\tJa';
    expect(outlineFile(bytes(text))).toEqual({
      sentences: [
        { start: 3, line: 1 },
        { start: 16, line: 7 },
        { start: 27, line: 10 },
      ],
      lines: 10,
    });
  });

  it('finds documents and paragraphs, and what is declared for all of them', () => {
    const text = `# newdoc id = a\n# global.Entity = eid-etype\n1\tJa\n\n# newpar\n1\tJa\n# newdoc\n1\tJa\n`;
    const { sentences, entityNames } = outlineFile(bytes(text));
    expect(sentences.map(({ line, opens }) => [line, opens])).toEqual([
      [1, 'document'],
      [5, 'paragraph'],
      [7, 'document'],
    ]);
    expect(entityNames).toBe('eid-etype');
  });

  it('says where a line or a sentence is longer than any can be', () => {
    const long = `${plain('Ja')}1\t${'a'.repeat(100_000)}\n\n${repeat(5_001, (id) => `${id}\tJa\n`)}`;
    expect(outlineFile(bytes(long)).sentences.flatMap(({ excess }) => excess ?? [])).toEqual([
      { line: 3, column: 1, found: 'a line of 100002 bytes', expected: '100000 at most' },
      { line: 5_005, column: 1, found: 'more than 5000 lines in a sentence', expected: '5000 at most' },
    ]);
  });
});

describe('the texts of a file', () => {
  it('are its documents', () => {
    expect(plansOf(document(2) + document(3))).toEqual([
      [0, 2, 0],
      [2, 5, 0],
    ]);
    expect(plansOf(plain('Ja') + document(3))).toEqual([
      [0, 1, 0],
      [1, 4, 0],
    ]);
  });

  it('are parts of the same length where a document has more than a thousand sentences', () => {
    expect(plansOf(document(1_000))).toEqual([[0, 1_000, 0]]);
    expect(plansOf(document(2_001))).toEqual([
      [0, 667, 1],
      [667, 1_334, 2],
      [1_334, 2_001, 3],
    ]);
  });

  it('begin with a paragraph where one begins shortly before', () => {
    const paragraphs = repeat(30, () => document(50, '# newpar\n'));
    expect(plansOf(`# newdoc\n${paragraphs}`).map(([first]) => first)).toEqual([0, 750]);
    const uneven = document(700, '') + document(801, '# newpar\n');
    expect(plansOf(uneven).map(([first]) => first)).toEqual([0, 700]);
  });

  it('are one where documents are many and short, each a paragraph of it', () => {
    const text = repeat(30, (number) => document(2, `# newdoc id = n${number}\n`));
    const { article, notes, document: name } = adoptOne(text, 'de_pud-ud-test.conllu');
    expect(article.title.de).toBe('de pud-ud-test');
    expect(article.sections[0]?.blocks).toHaveLength(30);
    expect(name).toBeUndefined();
    expect(notes).toContainEqual({ rule: 'joined', documents: 30 });
    expect(notes).toContainEqual({ rule: 'paragraphs', from: 'documents' });
  });

  it('have the name of the whole, and its number', () => {
    const { texts } = adopt(document(1_001, '# newdoc id = Die_Reise\n'));
    expect(texts.map(({ article }) => [article.slug, article.title.de, article.title.en])).toEqual([
      ['die-reise-1', 'Die Reise (1)', 'Die Reise (1)'],
      ['die-reise-2', 'Die Reise (2)', 'Die Reise (2)'],
    ]);
    // Ids go on where the text before ended.
    expect(texts[1]?.article.sections[0]?.blocks[0]?.sentences[0]?.id).toBe('s502');
  });
});
