import { describe, expect, it } from 'vitest';
import { writeAnki } from '#study/export/write-anki.ts';
import { saveExpression, setDeleted, writeNote } from '#study/store/change-expression.ts';
import { type ExpressionPlace, expressionId, type SavedExpression } from '#study/store/saved-expression.ts';
import { fc } from '../../seeded.ts';
import { anyExpression, findBekanntgeben, sample } from '../store/sample.ts';
import { readSeparated } from './read-separated.ts';

const linkTo = ({ article, sentence }: ExpressionPlace) =>
  `https://lesart.example/en/${article}?a=1&b=2#${sentence}`;

interface NoteType {
  readonly name: string;
  readonly fields: readonly string[];
}

const cloze: NoteType = { name: 'Cloze', fields: ['Text', 'Back Extra'] };

/**
 * A file as Anki reads it (`metadata.rs`): the last note type of the headers that the profile has, else the one that was used
 * last; what is a GUID, a deck or tags by its column; the fields by the names of a `#columns` header, where there is one, the
 * first else taking the first column of all; without one by their order.
 */
function readAnki(text: string, profile: readonly NoteType[] = [cloze], lastUsed = profile[0] ?? cloze) {
  const lines = text.split('\n');
  const body = lines.findIndex((line) => !line.startsWith('#'));
  const headers = lines.slice(0, body).map((line) => {
    const [, key = '', value = ''] = /^#([^:]+):(.*)$/.exec(line) ?? [];
    return { key, value };
  });
  const valuesOf = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value);
  const columnOf = (name: string) => Number(valuesOf(`${name} column`).at(-1) ?? 0);
  const [guid, deck, tags] = [columnOf('guid'), columnOf('deck'), columnOf('tags')];
  const noteType = valuesOf('notetype').reduce(
    (chosen, name) => profile.find((one) => one.name === name) ?? chosen,
    lastUsed,
  );
  const labels = valuesOf('columns').at(-1)?.split('\t');
  const notes = readSeparated(lines.slice(body).join('\n'), '\t', '\n').map((row) => {
    const regular = row.map((_, index) => index + 1).filter((column) => ![guid, deck, tags].includes(column));
    const fields = noteType.fields.map((name, index) => {
      const byName = labels ? labels.indexOf(name) + 1 || (index === 0 ? 1 : 0) : undefined;
      return row[(byName ?? regular[index] ?? 0) - 1] ?? '';
    });
    const left = regular.slice(noteType.fields.length).map((column) => row[column - 1]);
    return { guid: row[guid - 1], deck: row[deck - 1], tags: row[tags - 1], fields, left };
  });
  return { noteType: noteType.name, notes };
}

function exportOf(expressions: readonly SavedExpression[], language: 'de' | 'en' = 'en') {
  return readAnki(writeAnki(expressions, language, linkTo));
}

const found = findBekanntgeben();
const saved = writeNote(saveExpression(undefined, found, 100), 'Merken!', 200);

describe('the Anki file', () => {
  it('has its headers first, without a byte order mark', () => {
    expect(writeAnki([], 'en', linkTo)).toMatch(/^#separator:tab\n#html:true\n(#.+:.+\n)+$/);
  });

  it('holds bekannt|geben of the real article, with one card for its two gaps', () => {
    const { notes } = exportOf([saved]);
    expect(notes).toHaveLength(1);
    const [note] = notes;
    expect(note?.guid).toBe('lesart:blinken-astana-2023/s6/6+19');
    expect(note?.deck).toBe('Lesart');
    expect(note?.tags).toBe('lesart lesart::blinken-astana-2023');
    const [text, back] = note?.fields ?? [];
    expect(text).toMatch(
      /Pressebriefing \{\{c1::gaben\}\} hohe Funktionäre .* nun Details .* \{\{c1::bekannt\}\}/,
    );
    expect(back).toContain('<b>bekannt|geben</b>: released<br>');
    expect(back).toContain(found.content.translation);
    expect(back).toContain('<i>Merken!</i>');
    expect(note?.left).toEqual([
      'bekannt|geben',
      'released',
      found.content.sentence,
      found.content.translation,
      'Merken!',
      'https://lesart.example/en/blinken-astana-2023?a=1&amp;b=2#s6',
    ]);
  });

  const basic: NoteType = { name: 'Basic', fields: ['Front', 'Back'] };

  it.each([
    ['English', cloze],
    ['German', { name: 'Lückentext', fields: ['Text', 'Rückseite Extra'] }],
    ['Ukrainian', { name: 'Закритий текст', fields: ['Текст', 'Додатково'] }],
    ['French', { name: 'Texte à trous', fields: ['Texte', 'Verso Extra'] }],
    ['Japanese', { name: '穴埋め問題', fields: ['テキスト', '裏面追記'] }],
    ['Arabic', { name: 'ملء فراغات', fields: ['نص', 'إضافي خلفي'] }],
    // Translated in part.
    ['Turkish', { name: 'Boşluklu', fields: ['Metin', 'Back Extra'] }],
  ])('fills the two fields of the cloze type of an Anki in %s', (_, own) => {
    for (const language of ['en', 'de'] as const) {
      const file = writeAnki([saved], language, linkTo);
      for (const profile of [
        [basic, own],
        [own, basic],
      ]) {
        const { noteType, notes } = readAnki(file, profile);
        expect(noteType).toBe(own.name);
        expect(notes[0]?.fields[0]).toContain('{{c1::gaben}}');
        expect(notes[0]?.fields[1]).toContain('<b>bekannt|geben</b>');
        expect(notes[0]?.guid).toBe(`lesart:${saved.id}`);
      }
    }
  });

  it('pairs the dictionary form and its principal parts with what the dictionary says', () => {
    const entry = { forms: 'gibt auf, gab auf, hat aufgegeben', governs: 'etwas', gloss: 'to give up' };
    const others = ['auf|geben, gibt auf, gab auf, hat aufgegeben (etwas)', 'to give up'];
    const { notes } = exportOf([sample({ content: { entry } })]);
    expect(notes[0]?.fields[1]).toContain(`<b>${others[0]}</b>: ${others[1]}<br>`);
    expect(notes[0]?.left.slice(0, 2)).toEqual(others);
    const told = sample({ content: { entry, gloss: 'surrenders' } });
    expect(exportOf([told]).notes[0]?.left[1]).toBe('to give up (here: surrenders)');
    expect(readAnki(writeAnki([told], 'de', linkTo)).notes[0]?.left[1]).toBe('to give up (hier: surrenders)');
  });

  it('fills the fields in their order, whatever the reader has called the note type', () => {
    const own = { name: 'Meine Lücken', fields: ['Lücke', 'Hinten', 'Wort', 'Bedeutung'] };
    const { notes } = readAnki(writeAnki([saved], 'de', linkTo), [basic, own], own);
    expect(notes[0]?.fields).toEqual([
      expect.stringContaining('{{c1::gaben}}'),
      expect.stringContaining('<i>Merken!</i>'),
      'bekannt|geben',
      'released',
    ]);
  });

  it.each([
    ['de', 'Lückentext'],
    ['en', 'Cloze'],
  ] as const)('takes the type in the language of the interface where there are two: %s', (language, name) => {
    const both = [cloze, { ...cloze, name: 'Lückentext' }];
    expect(readAnki(writeAnki([saved], language, linkTo), both).noteType).toBe(name);
  });

  it('gives an expression the same GUID whatever has changed, and each its own', () => {
    const later = writeNote(saved, 'anders', 900);
    const [before, after] = [exportOf([saved, sample()]), exportOf([sample(), later])];
    const guids = before.notes.map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(2);
    expect(after.notes.map(({ guid }) => guid)).toEqual(guids.toReversed());
  });

  it('leaves out what was deleted', () => {
    expect(exportOf([setDeleted(saved, true, 300)]).notes).toEqual([]);
  });

  it('leaves nothing in a text that Anki would read as markup, a gap or a new note', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyExpression, { selector: ({ id }) => id }), (expressions) => {
        const { notes } = exportOf(expressions);
        const kept = expressions.filter(({ deleted }) => !deleted.value);
        expect(notes.map(({ guid }) => guid)).toEqual(
          kept.map(({ place }) => `lesart:${expressionId(place)}`),
        );
        for (const [index, { fields, left }] of notes.entries()) {
          const [text = '', back = ''] = fields;
          expect(left).toHaveLength(6);
          for (const field of [text, ...left]) expect(field).not.toMatch(/<(?!br>)|"/);
          // Its own markup aside: bold, italics, the link.
          expect(back.replace(/<\/?[bi]>|<a href="[^"<]*">Lesart<\/a>/g, '')).not.toMatch(/<(?!br>)|"/);
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
