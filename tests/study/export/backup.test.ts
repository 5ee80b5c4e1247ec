import { describe, expect, it } from 'vitest';
import { backupVersion, readBackup, writeBackup } from '#study/export/backup.ts';
import { mergeExpressions } from '#study/store/merge-expressions.ts';
import { fc } from '../../seeded.ts';
import { anyExpression, sample } from '../store/sample.ts';

const now = Date.UTC(2024, 4, 6, 12);
const list = fc.uniqueArray(anyExpression, { selector: ({ id }) => id });
const written = writeBackup({ expressions: [sample()], unreadable: [] }, now);

/** The backup with something changed in it. */
function changed(change: object): string {
  return JSON.stringify({ ...JSON.parse(written), ...change });
}

describe('a backup', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(list, (expressions) => {
        const read = readBackup(writeBackup({ expressions, unreadable: [] }, now));
        expect(read).toEqual({ ok: true, expressions, unreadable: [] });
      }),
    );
  });

  it('changes nothing where it is imported again', () => {
    fc.assert(
      fc.property(list, (expressions) => {
        const read = readBackup(writeBackup({ expressions, unreadable: [] }, now));
        expect(mergeExpressions([...expressions, ...(read.ok ? read.expressions : [])])).toEqual(expressions);
      }),
    );
  });

  it('says what it is, when it was made, and in what version', () => {
    expect(JSON.parse(written)).toMatchObject({
      format: 'lesart-study',
      version: 1,
      exported: '2024-05-06T12:00:00.000Z',
    });
  });

  it('is read with a byte order mark, too', () => {
    expect(readBackup(`\uFEFF${written}`).ok).toBe(true);
  });

  it('holds broken records as they are, as far as JSON can', () => {
    const breach = { path: '', found: '', expected: '' };
    const raws = [{ id: 'a', note: 5 }, new Date(0), undefined, 5n];
    const unreadable = raws.map((raw) => ({ id: 'a', raw, breach }));
    expect(readBackup(writeBackup({ expressions: [], unreadable }, now))).toEqual({
      ok: true,
      expressions: [],
      unreadable: [{ id: 'a', note: 5 }, '1970-01-01T00:00:00.000Z', null, '5'],
    });
  });

  it.each(['', 'Er gibt nie auf.', written.slice(0, -10)])('is not %j: that is no JSON', (text) => {
    expect(readBackup(text)).toMatchObject({ ok: false, kind: 'noJson' });
  });

  it.each([
    ['a list', '[]', { path: 'format', expected: '"format"' }],
    [
      'of another app',
      changed({ format: 'deck' }),
      { path: 'format', found: '"deck"', expected: '"lesart-study"' },
    ],
    ['without a version', changed({ version: undefined }), { path: 'version' }],
    ['of a version that never was', changed({ version: 0 }), { path: 'version', found: '0' }],
    ['without expressions', changed({ expressions: undefined }), { path: 'expressions' }],
    [
      'with a broken expression',
      changed({ expressions: [sample(), { ...sample(), known: 'yes' }] }),
      { path: 'expressions.1.known', found: '"yes"', expected: 'Object' },
    ],
    ['with more than is known', changed({ settings: {} }), { path: 'settings' }],
  ])('is refused %s, and says where and why', (_, text, breach) => {
    expect(readBackup(text)).toMatchObject({ ok: false, kind: 'broken', breach });
  });

  it('is of a later version only where a card was reset, of which the first knows nothing', () => {
    const reset = sample({ resets: { value: [[1]], at: 2 } });
    const text = writeBackup({ expressions: [reset], unreadable: [] }, now);
    expect(JSON.parse(text)).toMatchObject({ version: 2 });
    expect(readBackup(text)).toMatchObject({ ok: true, expressions: [reset] });
  });

  it('is of the latest version only where something has an entry of a dictionary', () => {
    const described = sample({
      content: { entry: { forms: 'gab auf, hat aufgegeben', gloss: 'to give up' } },
    });
    const text = writeBackup({ expressions: [described, sample({ name: 's2' })], unreadable: [] }, now);
    expect(JSON.parse(text)).toMatchObject({ version: 3 });
    expect(readBackup(text)).toMatchObject({ ok: true, expressions: [described, sample({ name: 's2' })] });
  });

  it('is refused whole where it comes from a newer version, whatever is in it', () => {
    const newer = changed({ version: backupVersion + 1, expressions: 'in another way', settings: {} });
    expect(readBackup(newer)).toEqual({ ok: false, kind: 'newerVersion', version: backupVersion + 1 });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text).ok).toBe(false);
      }),
    );
  });
});
