import { describe, expect, it } from 'vitest';
import { nameSlug, takeName } from '#article/adopt/name-slug.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { adoptOne, blocksOf, plain, repeat, row } from './sample.ts';

const idsOf = (file: string) => articleSentences(adoptOne(file).article).map(({ id }) => id);
const named = (id: string, text = 'Ja') => plain(text, `# sent_id = ${id}\n`);

describe('the ids of sentences', () => {
  it('are those of the file where they can be anchors', () => {
    expect(idsOf(named('dev-s1') + named('reise_lind-p1s2') + named('2.b'))).toEqual([
      'dev-s1',
      'reise_lind-p1s2',
      '2.b',
    ]);
  });

  it.each([
    ['missing', plain('Ja')],
    ['with signs that no anchor has', named('doc/1:2')],
    ['German letters', named('Öl')],
    ['one of the page', named('actors')],
    ['one like a mention’s', named('s1.2-4')],
    ['the prototype of all objects', named('__proto__')],
    ['without end', named('a'.repeat(200))],
  ])('are given by the place in the text where they are not: %s', (_, sentence) => {
    expect(idsOf(named('a') + sentence)).toEqual(['a', 's2']);
  });

  it('are each there once, and the file’s own name of a sentence is kept', () => {
    const text = adoptOne(named('s2') + named('x y') + named('s2') + named('x/3'));
    expect(articleSentences(text.article).map(({ id }) => id)).toEqual(['s2', 's2-2', 's3', 's4']);
    expect(Array.from(text.originals)).toEqual([
      ['s2-2', 'x y'],
      ['s3', 's2'],
      ['s4', 'x/3'],
    ]);
    expect(text.notes).toContainEqual({ rule: 'sentence-ids', count: 3, of: 4 });
  });

  it('are no sections’ too', () => {
    const { article } = adoptOne(named('section-1') + plain('Ja', '# newpar\n'));
    expect(article.sections.map(({ id }) => id)).toEqual(['section-1-2']);
  });
});

describe('the blocks of a text', () => {
  it('are five sentences each where nothing tells them', () => {
    const text = adoptOne(repeat(12, () => plain('Ja .')));
    expect(blocksOf(text).map(({ length }) => length)).toEqual([5, 5, 2]);
    expect(text.notes).toContainEqual({ rule: 'paragraphs', from: 'number', sentences: 5 });
    expect(adoptOne(plain('Ja')).notes.map(({ rule }) => rule)).not.toContain('paragraphs');
  });

  it('begin where the file says, with or without a name', () => {
    const file =
      plain('Eins .', '# newdoc\n# newpar id = p1\n') + plain('Zwei .') + plain('Drei .', '# newpar\n');
    expect(blocksOf(adoptOne(file))).toEqual([['Eins .', 'Zwei .'], ['Drei .']]);
  });

  it('are of the kinds that the file gives, as far as we know them', () => {
    const file =
      plain('Oben', '# newpar id = oben\n# newpar_block = head (2 s)\n') +
      plain('Darunter') +
      plain('Eins', '# newpar\n# newpar_block = list:unordered (10 s) | item (4 s)\n') +
      plain('Zwei', '# newpar\n# newpar_block = p (9 s)\n') +
      plain('Über allen Gipfeln', '# newpar\n# newpar_block = lg (2 s)\n') +
      plain('Ist Ruh') +
      plain('red.', '# newpar\n# newpar_block = byline (1 s)\n');
    const { article } = adoptOne(file);
    expect(article.sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)])).toEqual([
      ['oben', ['paragraph', 'paragraph', 'paragraph', 'stanza', 'byline']],
    ]);
  });

  it('are headings where they are short and end without a sign, unless most are', () => {
    const par = (text: string) => plain(text, '# newpar\n');
    const file = par('Am Hafen') + par('Es regnet .') + par('Clara kommt .') + par('Ende');
    const text = adoptOne(file);
    expect(text.article.sections.map(({ heading }) => heading?.id)).toEqual(['s1']);
    expect(text.notes).toContainEqual({ rule: 'headings', count: 1 });
    expect(text.article.title.de).toBe('Am Hafen');
    const verse = adoptOne(par('Am Hafen') + par('ein Licht') + par('so weit') + par('Ende'));
    expect(verse.article.sections).toHaveLength(1);
  });

  it('end where an empty line stood in the text that UDPipe read', () => {
    const last = row(String.raw`1 Ja ja INTJ SpacesAfter=\n\n`);
    const line = row(String.raw`1 Ja ja INTJ SpacesAfter=\n`);
    expect(blocksOf(adoptOne(`${line}\n${last}\n${line}\n`)).map(({ length }) => length)).toEqual([2, 1]);
  });

  it('have sections with names of their own, though a file repeats one', () => {
    const head = plain('Oben', '# newpar id = a b\n# newpar_block = head (1 s)\n');
    const again = plain('Oben', '# newpar id = x\n# newpar_block = head (1 s)\n');
    const { article } = adoptOne(head + again + again);
    expect(article.sections.map(({ id }) => id)).toEqual(['section-1', 'x', 'section-3']);
  });
});

describe('the title of a text', () => {
  const titleOf = (file: string, name = 'mappe/Die_Reise.v2.conllu') => {
    const { article, notes } = adoptOne(file, name);
    const note = notes.find(({ rule }) => rule === 'title');
    return [article.title.de, article.titleBy, note && 'from' in note ? note.from : undefined];
  };

  it('is the first of what can be one', () => {
    const heading =
      plain('Am Hafen', '# newpar\n') + plain('Ja .', '# newpar\n') + plain('Ja .', '# newpar\n');
    const words = plain('Im Hafen liegt ein altes Schiff das niemand mehr haben will und das rostet');
    expect(titleOf(`# meta::title = A\n# title = B\n${words}`)).toEqual(['A', 'source', undefined]);
    expect(titleOf(`# title = B\n${words}`)).toEqual(['B', 'source', 'title']);
    expect(titleOf(`# newdoc id = Kafka_Die_Verwandlung\n${heading}`)).toEqual([
      'Am Hafen',
      'source',
      'heading',
    ]);
    expect(titleOf(`# newdoc id = Kafka_Die_Verwandlung\n${words}`)).toEqual([
      'Kafka Die Verwandlung',
      'editorial',
      'document',
    ]);
    expect(titleOf(`# newdoc id = n01001\n${words}`)).toEqual([
      'Im Hafen liegt ein altes Schiff das niemand mehr haben will …',
      'editorial',
      'first-words',
    ]);
    expect(titleOf('1\t \t_\t_\t_\t_\t_\t_\t_\t_\n')).toEqual(['Die Reise.v2', 'editorial', 'file']);
  });

  it('makes a name that an address can have', () => {
    expect(nameSlug('Über die Brücke: Straße & Café')).toBe('ueber-die-bruecke-strasse-cafe');
    expect(nameSlug('桥')).toBe('text');
    expect(nameSlug('a'.repeat(100))).toHaveLength(60);
    const taken = new Map<string, number>();
    expect(['a', 'a', 'a-2', 'a', 'constructor'].map((name) => takeName(name, taken))).toEqual([
      'a',
      'a-2',
      'a-2-2',
      'a-3',
      'constructor',
    ]);
  });
});
