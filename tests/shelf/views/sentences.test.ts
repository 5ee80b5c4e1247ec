import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BrokenLayer, Note, ParagraphSource, TitleSource } from '#article/adopt/note.ts';
import type { Refusal } from '#article/adopt/refusal.ts';
import type { LeftOut } from '#article/analyse/left-out.ts';
import { loadMessages } from '#i18n/messages.ts';
import { formatBytes } from '#shelf/views/format-bytes.ts';
import { tellNote } from '#shelf/views/tell-note.ts';

/** Each must be named here: the compiler says which is missing. */
function all<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  const isName = (name: string): name is Name => name in names;
  return Object.keys(names).filter(isName);
}

const refusals = all<Refusal>({
  ...{
    empty: true,
    'too-large': true,
    packed: true,
    rtf: true,
    binary: true,
    'utf-16': true,
    'not-utf-8': true,
    xml: true,
    html: true,
    tangled: true,
    multipart: true,
  },
  ...{
    json: true,
    webanno: true,
    'conllu-plus': true,
    'conll-x': true,
    'conll-2003': true,
    'conll-2009': true,
  },
  ...{ 'conll-2012': true, 'blanks-for-tabs': true, table: true, 'plain-text': true },
});
const titles = all<TitleSource>({
  title: true,
  heading: true,
  document: true,
  'first-words': true,
  file: true,
});
const paragraphs = all<ParagraphSource>({ documents: true, layout: true, number: true });
const broken = all<BrokenLayer>({
  ...{ translation: true, alignment: true, expressions: true, compounds: true, mentions: true },
});

const leftOut = all<LeftOut>({ 'head of an e-mail': true, signature: true, 'times of subtitles': true });

const byRule: Readonly<Record<Note['rule'], readonly Note[]>> = {
  title: titles.map((from) => ({ rule: 'title', from })),
  paragraphs: paragraphs.map((from) => ({ rule: 'paragraphs', from, sentences: 5 })),
  headings: [1, 3].map((count) => ({ rule: 'headings', count })),
  'sentence-ids': [1, 3].map((count) => ({ rule: 'sentence-ids', count, of: 9 })),
  'no-date': [{ rule: 'no-date' }],
  date: [{ rule: 'date', found: 'gestern' }],
  language: [{ rule: 'language' }, { rule: 'language', language: 'fr' }],
  part: [{ rule: 'part', number: 2, of: 14 }],
  joined: [{ rule: 'joined', documents: 40 }],
  actors: [{ rule: 'actors', shown: 200, of: 1_300 }],
  names: [{ rule: 'names' }],
  'entity-names': [{ rule: 'entity-names' }],
  analysed: [{ rule: 'analysed' }],
  'hardly-german': [0, 15].map((of) => ({ rule: 'hardly-german', known: 0, of })),
  'web-page': [
    { rule: 'web-page', part: 'article' },
    { rule: 'web-page', part: 'whole' },
  ],
  'no-text': leftOut.map((part) => ({ rule: 'no-text', parts: [part] })),
  lost: [1, 3].map((sentences) => ({ rule: 'lost', sentences })),
  'left-out': broken.flatMap((layer) =>
    [1, 3].map((sentences) => ({ rule: 'left-out', layer, sentences }) as const),
  ),
};
const notes = Object.values(byRule).flat();

/** The words of FORMAT.md’s table. */
const described = Array.from(
  readFileSync('src/corpus/FORMAT.md', 'utf8')
    .split('| word | what it is | what helps |')[1]
    ?.split('\n\n')[0]
    ?.matchAll(/^\| (`.*?) \|/gm) ?? [],
  ([, names = '']) => names.split(', ').map((name) => name.replaceAll('`', '')),
).flat();

describe.each(['de', 'en'] as const)('in %s', (language) => {
  it('each refusal has its sentence why, and what helps', async () => {
    const t = (await loadMessages(language, 'shelf')).getFixedT(language, 'shelf/views');
    for (const refusal of refusals) {
      for (const said of [t(`refusal.${refusal}.why`), t(`refusal.${refusal}.help`)]) {
        expect(said, refusal).toMatch(/^\p{Lu}.* .*[.?]$/u);
      }
    }
    expect(described.toSorted()).toEqual(refusals.toSorted());
  });

  it('each note is told in a sentence of its own, with its numbers', async () => {
    const t = (await loadMessages(language, 'shelf')).getFixedT(language, 'shelf/views');
    const said = notes.map((note) => tellNote(note, t, language));
    expect(new Set(said).size).toBe(notes.length);
    for (const sentence of said) expect(sentence).toMatch(/^[\p{Lu}\d“„][^{}]* [^{}]*\.$/u);
    const numbers = said.join(' ');
    for (const told of ['gestern', '14', '40', language === 'de' ? '1.300' : '1,300']) {
      expect(numbers).toContain(told);
    }
    expect(numbers).toContain(language === 'de' ? 'Französisch' : 'French');
  });
});

describe('the room that is left', () => {
  it('is written in its largest unit', () => {
    expect(
      [0, 999, 1_500, 1_700_000, 42e9, 5e12].map((bytes) => formatBytes(bytes, 'de').replace(/\s/g, ' ')),
    ).toEqual(['0 Byte', '999 Byte', '1,5 kB', '1,7 MB', '42 GB', '5.000 GB']);
  });
});
