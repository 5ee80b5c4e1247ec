import { describe, expect, it } from 'vitest';
import { writePairs } from '#article/adopt/sentence-pairs.ts';
import { translateFile } from '#article/adopt/translate-file.ts';
import { readSenses } from '#article/analyse/read-senses.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { adoptOne } from './sample.ts';

const senses = readSenses(
  [
    'Hafen\tNOUN\tharbor; haven',
    'Schiff\tNOUN\tship',
    'liegen\tVERB\tlie; be situated',
    'warten\tVERB\twait',
  ].join('\n'),
);

const token = (id: number, form: string, lemma: string, upos: string, misc = '_') =>
  [id, form, lemma, upos, '_', '_', '_', '_', '_', misc].join('\t');

const sentences = [
  [
    '# sent_id = s1',
    '# text = Der Hafen liegt dort.',
    token(1, 'Der', 'der', 'DET'),
    token(2, 'Hafen', 'Hafen', 'NOUN'),
    token(3, 'liegt', 'liegen', 'VERB'),
    token(4, 'dort', 'dort', 'ADV', 'SpaceAfter=No'),
    token(5, '.', '.', 'PUNCT'),
  ],
  [
    '# sent_id = s2',
    '# text = Ein Schiff wartet.',
    token(1, 'Ein', 'ein', 'DET'),
    token(2, 'Schiff', 'Schiff', 'NOUN', 'Gloss=vessel'),
    token(3, 'wartet', 'warten', 'VERB', 'SpaceAfter=No'),
    token(4, '.', '.', 'PUNCT'),
  ],
];
const own = [
  '# newdoc',
  '# title = Am Meer',
  '# generator = Lesart',
  '# made_by::upos = a tagger',
  '# checked_by = nobody',
];
const write = (head: readonly string[], end = '\n') =>
  sentences.map((lines, index) => [...(index === 0 ? head : []), ...lines, '', ''].join(end)).join('');

const told = { de: 'Englisch: eingefügt.', en: 'English: pasted.' };
const english = 'By the sea\n\nThe harbor lies over there. A ship is waiting.';

function translate(file: string, text = english, part = 0) {
  const given = { part, text, madeBy: 'pasted by the reader, 2026-12-01', told };
  const translated = translateFile(new TextEncoder().encode(file), given, senses);
  return translated && { ...translated, file: new TextDecoder().decode(translated.bytes) };
}

describe('a file with a translation', () => {
  it('has the English of each sentence, who made it, and glosses that it confirms', () => {
    const { file = '', match } = translate(write(own)) ?? {};
    expect(file.split('\n')).toEqual([
      ...own.slice(0, 4),
      '# meta::title_en = By the sea',
      ...[`# annotation = ${told.de}`, `# annotation_en = ${told.en}`],
      '# made_by::text_en = pasted by the reader, 2026-12-01',
      expect.stringMatching(/^# made_by::confirmed_glosses = /),
      '# checked_by = nobody',
      ...['# sent_id = s1', '# text = Der Hafen liegt dort.', '# text_en = The harbor lies over there.'],
      token(1, 'Der', 'der', 'DET'),
      token(2, 'Hafen', 'Hafen', 'NOUN', 'Gloss=harbor'),
      token(3, 'liegt', 'liegen', 'VERB', 'Gloss=lie'),
      ...[token(4, 'dort', 'dort', 'ADV', 'SpaceAfter=No'), token(5, '.', '.', 'PUNCT'), ''],
      ...['# sent_id = s2', '# text = Ein Schiff wartet.', '# text_en = A ship is waiting.'],
      token(1, 'Ein', 'ein', 'DET'),
      token(2, 'Schiff', 'Schiff', 'NOUN', 'Gloss=vessel'),
      token(3, 'wartet', 'warten', 'VERB', 'Gloss=wait|SpaceAfter=No'),
      ...[token(4, '.', '.', 'PUNCT'), '', ''],
    ]);
    expect(match).toMatchObject({ translated: 2, sentences: 2, title: 'By the sea' });
    const text = adoptOne(file);
    expect(text.article.title).toEqual({ de: 'Am Meer', en: 'By the sea' });
    expect(text.article.annotation).toEqual(told);
    expect(articleSentences(text.article).map(({ translation }) => translation)).toEqual([
      'The harbor lies over there.',
      'A ship is waiting.',
    ]);
    expect(text.layers).toContain('# text_en');
  });

  it('is what it was but for that: of another tool it gets no glosses, and it keeps its line ends', () => {
    const { file = '' } = translate(write([], '\r\n')) ?? {};
    const added = /^# (?:text_en|made_by::text_en|annotation(?:_en)?) = .*\r\n/gm;
    expect(file.match(added)).toHaveLength(5);
    expect(file.replaceAll(added, '')).toBe(write([], '\r\n'));
    // An old Macintosh's.
    expect(translate(write([], '\r'))?.match).toMatchObject({ translated: 2 });
  });

  it('says who made it, and in its own words where it does so already; what came with the file is the file’s', () => {
    const annotated = ['# meta::annotation = Von Hand.', ...own];
    expect(adoptOne(translate(write(annotated))?.file ?? '').article.annotation?.de).toBe('Von Hand.');
    const english = (maker: readonly string[]) =>
      adoptOne(write([...maker, '# text_en = The harbor lies there.'])).article.annotation?.en;
    expect(english([])).toBe('English: from the file of the text.');
    expect(english(['# made_by::text_en = Clara Lind'])).toBe(
      'English: from the file of the text (Clara Lind).',
    );
    expect(adoptOne(write(own)).article).not.toHaveProperty('annotation');
  });

  it('has it in the text that it is of, and the other texts of the file have none', () => {
    const two = write(['# newdoc id = eins']) + write(['# newdoc id = zwei']);
    const { file = '' } = translate(two, english, 1) ?? {};
    const [first, second] = file.split('# newdoc id = zwei');
    expect(first).toBe(write(['# newdoc id = eins']));
    expect(second?.match(/# text_en = /g)).toHaveLength(2);
  });

  it('is as it was where the text is plainly no translation, or there is nothing to translate', () => {
    const other = translate(
      write(own),
      'Her uncle dreamt of a garden. Nobody played the violin on that night.',
    );
    expect(other?.match).toMatchObject({ translated: 0, mismatch: 'unlike' });
    expect(other?.file).toBe(write(own));
    const german = 'Der Hafen liegt dort, und das Schiff wartet auf den Winter. '.repeat(3);
    expect(translate(write(own), german)?.match).toMatchObject({ mismatch: 'not-english' });
    expect(translate('Der Hafen liegt dort.')).toBeUndefined();
    expect(translate(write(own), english, 3)).toBeUndefined();
  });

  it('has what was translated sentence by sentence, by its very words', () => {
    const pairs = writePairs([
      ['Am Meer', 'By the\nsea'],
      ['Ein Schiff wartet.', 'One ship\twaits.'],
      ['Der Hafen liegt dort.', ' '],
    ]);
    const given = { part: 0, text: pairs, isPaired: true, madeBy: 'the translator of a browser', told };
    const translated = translateFile(new TextEncoder().encode(write(own)), given, senses);
    expect(translated?.match).toMatchObject({
      ...{ translations: [undefined, 'One ship waits.'], translated: 1, sentences: 2, title: 'By the sea' },
      pairs: [
        { german: ['Der Hafen liegt dort.'], english: [] },
        { german: ['Ein Schiff wartet.'], english: ['One ship waits.'] },
      ],
    });
  });

  it('shows what two German sentences have together with the first', () => {
    const joined = translate(write(own), 'The harbor lies over there, and a ship is waiting.');
    expect(joined?.match.translations).toEqual([
      'The harbor lies over there, and a ship is waiting.',
      undefined,
    ]);
    expect(joined?.match).toMatchObject({ translated: 1, shared: 1, sentences: 2 });
  });
});
