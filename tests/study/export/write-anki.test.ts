import { describe, expect, it } from 'vitest';
import { writeAnki } from '#study/export/write-anki.ts';
import { saveExpression, setDeleted, writeNote } from '#study/store/change-expression.ts';
import { type ExpressionPlace, expressionId, type SavedExpression } from '#study/store/saved-expression.ts';
import { fc } from '../../seeded.ts';
import { anyExpression, findBekanntgeben, sample } from '../store/sample.ts';
import { readSeparated } from './read-separated.ts';

const linkTo = ({ article, sentence }: ExpressionPlace) =>
  `https://lesart.example/en/${article}?a=1&b=2#${sentence}`;

/** An Anki file as Anki reads it: headers by name, and notes by the names of their columns. */
function readAnki(text: string) {
  const lines = text.split('\n');
  const body = lines.findIndex((line) => !line.startsWith('#'));
  const headers = new Map(
    lines.slice(0, body).map((line) => {
      const [, key = '', value = ''] = /^#([^:]+):(.*)$/.exec(line) ?? [];
      return [key, value];
    }),
  );
  const columns = headers.get('columns')?.split('\t') ?? [];
  const notes = readSeparated(lines.slice(body).join('\n'), '\t', '\n').map(
    (row) => new Map(row.map((cell, index) => [columns[index] ?? '', cell])),
  );
  return { headers, columns, notes };
}

function exportOf(expressions: readonly SavedExpression[], language: 'de' | 'en' = 'en') {
  return readAnki(writeAnki(expressions, language, linkTo));
}

const found = findBekanntgeben();
const saved = writeNote(saveExpression(undefined, found, 100), 'Merken!', 200);

describe('the Anki file', () => {
  it('has its headers first, without a byte order mark', () => {
    expect(writeAnki([], 'en', linkTo)).toMatch(
      /^#separator:tab\n#html:true\n#notetype:Lückentext\n#notetype:Cloze\n/,
    );
    const { headers, columns } = exportOf([]);
    expect(columns[Number(headers.get('guid column')) - 1]).toBe('GUID');
    expect(columns[Number(headers.get('deck column')) - 1]).toBe('Deck');
    expect(columns[Number(headers.get('tags column')) - 1]).toBe('Tags');
  });

  it('holds bekannt|geben of the real article, with one card for its two gaps', () => {
    const { notes } = exportOf([saved]);
    expect(notes).toHaveLength(1);
    const [note] = notes;
    expect(note?.get('GUID')).toBe('lesart:blinken-astana-2023/s6/6+19');
    expect(note?.get('Text')).toMatch(
      /Pressebriefing \{\{c1::gaben\}\} hohe Funktionäre .* nun Details .* \{\{c1::bekannt\}\}/,
    );
    expect(note?.get('Expression')).toBe('bekannt|geben');
    expect(note?.get('Gloss')).toBe('announced');
    expect(note?.get('Sentence')).toBe(found.content.sentence);
    expect(note?.get('Translation')).toBe(found.content.translation);
    expect(note?.get('Note')).toBe('Merken!');
    expect(note?.get('Link')).toBe('https://lesart.example/en/blinken-astana-2023?a=1&amp;b=2#s6');
    expect(note?.get('Deck')).toBe('Lesart');
    expect(note?.get('Tags')).toBe('lesart lesart::blinken-astana-2023');
    const back = note?.get('Back Extra');
    expect(back).toContain('<b>bekannt|geben</b>: announced<br>');
    expect(back).toContain(found.content.translation);
    expect(back).toContain('<i>Merken!</i>');
  });

  it.each([
    ['de', 'Lückentext'],
    ['en', 'Cloze'],
  ] as const)('suits an Anki of whatever language, and first one in %s', (language, noteType) => {
    const { headers, columns, notes } = exportOf([saved], language);
    expect(headers.get('notetype')).toBe(noteType);
    expect(new Set(columns).size).toBe(columns.length);
    expect(notes[0]?.get('Rückseite Extra')).toContain('bekannt|geben');
    expect(notes[0]?.get('Rückseite Extra')).toBe(notes[0]?.get('Back Extra'));
  });

  it('gives an expression the same GUID whatever has changed, and each its own', () => {
    const later = writeNote(saved, 'anders', 900);
    const [before, after] = [exportOf([saved, sample()]), exportOf([sample(), later])];
    const guids = before.notes.map((note) => note.get('GUID'));
    expect(new Set(guids).size).toBe(2);
    expect(after.notes.map((note) => note.get('GUID'))).toEqual(guids.toReversed());
  });

  it('leaves out what was deleted', () => {
    expect(exportOf([setDeleted(saved, true, 300)]).notes).toEqual([]);
  });

  it('leaves nothing in a text that Anki would read as markup, a gap or a new note', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyExpression, { selector: ({ id }) => id }), (expressions) => {
        const { columns, notes } = exportOf(expressions);
        const kept = expressions.filter(({ deleted }) => !deleted.value);
        expect(notes.map((note) => note.get('GUID'))).toEqual(
          kept.map(({ place }) => `lesart:${expressionId(place)}`),
        );
        for (const [index, note] of notes.entries()) {
          expect(note.size).toBe(columns.length);
          for (const field of ['Expression', 'Gloss', 'Sentence', 'Text', 'Translation', 'Note'])
            expect(note.get(field), field).not.toMatch(/<(?!br>)|"/);
          // Its own markup aside: bold, italics, the link.
          const back = note.get('Back Extra')?.replace(/<\/?[bi]>|<a href="[^"<]*">Lesart<\/a>/g, '');
          expect(back).not.toMatch(/<(?!br>)|"/);
          const text = note.get('Text') ?? '';
          const gaps = text.match(/\{\{c1::/g)?.length;
          expect(text.replaceAll('{{c1::', '').replaceAll('}}', '')).not.toMatch(/[{}]|::/);
          expect(gaps).toBe(text.match(/\}\}/g)?.length);
          expect(gaps).toBeGreaterThan(0);
          expect(kept[index]?.content.value.ranges.length).toBeGreaterThanOrEqual(gaps ?? 0);
        }
      }),
    );
  });
});
