import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readForms } from '#article/analyse/read-forms.ts';
import { readSenses } from '#article/analyse/read-senses.ts';
import { extractSenses } from '#build/extract-senses.ts';
import { inflectNoun } from '#build/inflect-noun.ts';
import { writeFormPack } from '#build/write-form-pack.ts';

const list = `# Version :: devel
Haus {n}; Zuhause {n} | Häuser {pl} | Reihenhaus {n} | ein Haus bauen :: house (building); home [coll.] | houses | terraced house [Br.]; row house [Am.] | to build a house
Heim {n}; Haus {n} :: home; institution; House
jdn./etw. (plötzlich) angreifen; attackieren {vt} [mil.] | angreifend :: to attack sb./sth.; to aggress [rare] | attacking
auf etw. verzichten {vi} :: to forgo {forwent; forgone} sth.; to do without sth.
sich (über jdn./etw.) freuen {vr} :: to be pleased
das A und O [ugs.] :: the nuts and bolts [coll.]
schnell {adj} {adv} | schneller | am schnellsten :: fast; quick | faster | fastest
Häuser {pl} :: houses
weil {conj} :: because
Hund {m} [zool.] | Hunde {pl} :: dog; dawg [slang]; hound | dogs
Förderwagen {m}; Hund {m}; Hunt {m} [min.] | Förderwagen {pl} | Hunde {pl} | ein voller Hund | ein leerer Hund | noch einer :: mine car; mine hutch | mine cars | mine hutches | a | b | c
Kasachstan [geogr.] :: Kazakhstan
Prozent {n} :: percentage
die Polizei {f} :: the police
das Heim :: the hearth
ein Hauch; ein bisschen {+Nom.} :: a hint of; a dash of
zu wenig; ungenügend {adj} :: insufficient; not anything like what would have been enough; …
Zwischenbank… :: interbank
weil… :: one too many :: here
`;

const forms = readForms(
  writeFormPack(inflectNoun('Haus', { G: 'N', NOM: { SIN: 'Haus', PLU: 'Häuser' } }), ''),
);

const lacking = [
  {
    headword: 'Prozent',
    upos: 'NOUN',
    senses: ['percent'],
    weight: Number.POSITIVE_INFINITY,
    hasArticle: false,
  },
];

describe('an extract of the Ding list', () => {
  it('has headwords of one word, and senses without grammar, remarks and placeholders', () => {
    expect(extractSenses(list, { commonForms: [], forms, lacking }, 100)).toEqual([
      'Förderwagen\tNOUN\tmine car; mine hutch',
      'Haus\tNOUN\thouse; home; institution',
      'Heim\tNOUN\thome; institution; House',
      'Hund\tNOUN\tdog; hound; mine car; mine hutch; dawg',
      'Hunt\tNOUN\tmine car; mine hutch',
      'Kasachstan\tNOUN\tKazakhstan',
      'Polizei\tNOUN\tpolice',
      'Prozent\tNOUN\tpercent; percentage',
      'Reihenhaus\tNOUN\tterraced house; row house',
      'Zuhause\tNOUN\thouse; home',
      'angreifen\tVERB\tattack',
      'attackieren\tVERB\tattack',
      'bisschen\tX\ta hint of; a dash of',
      'freuen\tVERB\tbe pleased',
      'schnell\tADJ\tfast; quick',
      'schnell\tADV\tfast; quick',
      'ungenügend\tADJ\tinsufficient',
      'verzichten\tVERB\tforgo; do without',
      'weil\tCCONJ\tbecause',
    ]);
  });

  it('has the commonest, those first that are common in German', () => {
    const first = (count: number) =>
      extractSenses(list, { commonForms: ['weil', 'haus'], forms, lacking: [] }, count).map(
        (line) => line.split('\t')[0],
      );
    expect(first(2)).toEqual(['Haus', 'weil']);
    expect(first(1)).toEqual(['Haus']);
  });
});

describe('the extract that the site has', () => {
  const text = readFileSync('dictionaries/senses-de-en.txt', 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('is whole, in order, and says whose it is', () => {
    expect(text).toMatch(/^# .+Ding list of TU Chemnitz.+\n(?:# .*\n)*# License :: GPL Version 2 or later/);
    expect(lines.length).toBeGreaterThan(60_000);
    const shape = /^[^\t; ]+\t[A-Z]+\t[^\t;]+(?:; [^\t;]+){0,5}$/;
    expect(lines.filter((line) => !shape.test(line))).toEqual([]);
    expect(lines.filter((line, index) => line < (lines[index - 1] ?? ''))).toEqual([]);
  });

  it('is read by the lemma, and by the part of speech where one is asked for', () => {
    const { find } = readSenses(text);
    expect(find('Haus', 'NOUN')).toContain('house');
    expect(find('Haus', 'VERB')).toEqual([]);
    for (const word of ['bisschen', 'bißchen', 'zwar', 'kein', 'Polizei', 'Eltern', 'daheim'])
      expect(find(word)).not.toEqual([]);
    expect(find('sein', 'AUX')).toContain('be');
    // An article is no pronoun, and *ein bisschen Brot* no scrap of it.
    expect(find('der', 'DET')[0]).toBe('the');
    expect(find('der', 'PRON')).not.toContain('the');
    expect(find('bisschen', 'DET')).toEqual(['a bit of', 'a little']);
    for (const [word, upos] of [
      ['aus', 'ADP'],
      ['ein', 'DET'],
      ['kein', 'DET'],
      ['sich', 'PRON'],
    ] as const)
      expect(find(word, upos)).not.toEqual([]);
    expect(find('in', 'ADP')).toContain('into');
    expect(find('in')).toEqual(expect.arrayContaining(['into', 'trendy']));
    // German adjectives are adverbs as well.
    expect(find('langsam', 'ADV')).toEqual(expect.arrayContaining(['slowly', 'slow']));
    expect(find('langsam', 'ADV')[0]).not.toBe(find('langsam', 'ADJ')[0]);
    // In old and in Swiss spelling.
    for (const [other, today] of [
      ['Schloß', 'Schloss'],
      ['mißlich', 'misslich'],
      ['Strasse', 'Straße'],
    ] as const)
      expect(find(other)).toEqual(find(today));
    expect(find('Maß')).not.toEqual(find('Masse'));
    const ends = [lines[0], lines.at(-1)].map((line) => line?.split('\t') ?? []);
    for (const [headword = '', , senses = ''] of ends) expect(find(headword).join('; ')).toContain(senses);
    for (const none of ['', '#', 'Hau', 'Hausx', '~', 'constructor']) expect(find(none, 'NOUN')).toEqual([]);
  });
});
