import { describe, expect, it } from 'vitest';
import { writeCsv } from '#study/export/write-csv.ts';
import { writeSeparated } from '#study/export/write-separated.ts';
import { addReview, saveExpression, setDeleted, setKnown } from '#study/store/change-expression.ts';
import { fc } from '../../seeded.ts';
import { anyExpression, findBekanntgeben, sample } from '../store/sample.ts';
import { readSeparated } from './read-separated.ts';

const now = Date.UTC(2024, 4, 6, 12);
const linkTo = () => 'https://lesart.example/en/probe#s1';

function tableOf(...parameters: Parameters<typeof writeCsv>) {
  const [columns = [], ...rows] = readSeparated(writeCsv(...parameters).slice(1), ',', '\r\n');
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index], cell])));
}

describe('separated values', () => {
  it('are read as they were written', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', '"', '""', ',', ';', '\t', 'a\nb', 'a\r\nb', '\r'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1 }), { maxLength: 4 }),
        fc.constantFrom([',', '\r\n'] as const, [';', '\r\n'] as const, ['\t', '\n'] as const),
        fc.constantFrom('needed', 'always'),
        (rows, [separator, lineEnd], quoting) => {
          const written = writeSeparated(rows, separator, lineEnd, quoting);
          expect(readSeparated(written, separator, lineEnd)).toEqual(rows);
        },
      ),
    );
  });
});

describe('the table', () => {
  it('begins with a byte order mark and the names of its columns, and ends its lines as RFC 4180 does', () => {
    const text = writeCsv([sample()], now, 'en', linkTo);
    expect(text).toMatch(
      /^\uFEFFexpression,gloss,candidates,sentence,cloze,translation,note,standing,saved,due,reviews,link\r\n/,
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is separated by semicolons where the reader writes German', () => {
    const text = writeCsv([sample({ content: { gloss: 'a;=1+1' } })], now, 'de', linkTo);
    const [columns, row] = readSeparated(text.slice(1), ';', '\r\n');
    expect(columns?.slice(0, 2)).toEqual(['expression', 'gloss']);
    expect(row?.[1]).toBe('a;=1+1');
  });

  it('hides no formula behind the separator of another program', () => {
    const text = writeCsv([sample({ content: { gloss: 'a;=1+1' } })], now, 'en', linkTo);
    expect(text).toContain(',"a;=1+1",');
  });

  it('has what a dictionary offers in a column of its own, for nobody knows which of it is meant', () => {
    const entry = { gloss: 'ship; boat', areCandidates: true } as const;
    const { content, ...saved } = sample();
    const { gloss: _, ...unglossed } = content.value;
    const [row] = tableOf(
      [{ ...saved, content: { ...content, value: { ...unglossed, entry } } }],
      ...([now, 'en', linkTo] as const),
    );
    expect(row).toMatchObject({ gloss: '', candidates: 'ship; boat' });
  });

  it('has all that is known of an expression', () => {
    const found = findBekanntgeben();
    const saved = addReview(saveExpression(undefined, found, now), 'easy', now);
    const [row] = tableOf([saved, setDeleted(sample(), true, 9)], now, 'en', linkTo);
    expect(row).toMatchObject({
      expression: 'bekannt|geben',
      gloss: 'released',
      sentence: found.content.sentence,
      translation: found.content.translation,
      standing: 'waiting',
      saved: '2024-05-06T12:00:00.000Z',
      reviews: '1',
      link: 'https://lesart.example/en/probe#s1',
    });
    expect(row?.cloze?.match(/___/g)).toHaveLength(2);
    expect(tableOf([setKnown(saved, true, now)], now, 'en', linkTo)[0]?.standing).toBe('known');
  });

  it('pairs the dictionary form and its principal parts with what the dictionary says', () => {
    const entry = { forms: 'gibt auf, gab auf, hat aufgegeben', gloss: 'to give up' };
    const saved = sample({ content: { entry, gloss: 'surrenders' } });
    expect(tableOf([saved], now, 'en', linkTo)[0]).toMatchObject({
      expression: 'auf|geben, gibt auf, gab auf, hat aufgegeben',
      gloss: 'to give up (here: surrenders)',
    });
  });

  it('leaves out what was deleted', () => {
    expect(tableOf([setDeleted(sample(), true, 9)], now, 'en', linkTo)).toEqual([]);
  });

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('disarms the formula %j', (note) => {
    const [row] = tableOf([sample({ note: { value: note, at: 0 } })], now, 'en', linkTo);
    expect(row?.note).toBe(`'${note}`);
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(anyExpression), (expressions) => {
        for (const row of tableOf(expressions, now, 'en', linkTo)) {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
    );
  });
});
