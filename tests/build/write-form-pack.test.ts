import { describe, expect, it } from 'vitest';
import { readForms } from '#article/analyse/read-forms.ts';
import { supplement } from '#build/form-supplement.ts';
import { inflectAdjective } from '#build/inflect-adjective.ts';
import { inflectNoun } from '#build/inflect-noun.ts';
import { inflectVerb } from '#build/inflect-verb.ts';
import { joinSeparable } from '#build/inflected-word.ts';
import { writeFormPack } from '#build/write-form-pack.ts';

/** Four cases of one number, as the dictionary has them. */
const cases = (number: string, nominative: string, genitive = nominative, dative = nominative) => ({
  NOM: { [number]: nominative },
  GEN: { [number]: genitive },
  DAT: { [number]: dative },
  AKK: { [number]: nominative },
});
const singularAndPlural = (gender: string, singular: readonly string[], plural: readonly string[]) => {
  const [one, ofOne, toOne] = singular;
  const [more, ofMore, toMore] = plural;
  const both = [cases('SIN', one ?? '', ofOne, toOne), cases('PLU', more ?? '', ofMore, toMore)] as const;
  const [left, right] = both;
  return {
    G: gender,
    NOM: { ...left.NOM, ...right.NOM },
    GEN: { ...left.GEN, ...right.GEN },
    DAT: { ...left.DAT, ...right.DAT },
    AKK: { ...left.AKK, ...right.AKK },
  };
};
const declined = (stem: string) => {
  const row = (M: string, F: string, N: string, P: string) => ({
    M: stem + M,
    F: stem + F,
    N: stem + N,
    P: stem + P,
  });
  const weak = row('en', 'en', 'en', 'en');
  return {
    NOM: { DEF: row('e', 'e', 'e', 'en'), IND: row('er', 'e', 'es', 'en'), SOL: row('er', 'e', 'es', 'e') },
    AKK: { DEF: row('en', 'e', 'e', 'en'), IND: row('en', 'e', 'es', 'en'), SOL: row('en', 'e', 'es', 'e') },
    DAT: { DEF: weak, IND: weak, SOL: row('em', 'er', 'em', 'en') },
    GEN: { DEF: weak, IND: weak, SOL: row('en', 'er', 'en', 'er') },
  };
};
const third = (present: unknown, past: unknown) => ({ PRÄ: { S: { 3: present } }, PRT: { S: { 3: past } } });

const words = [
  ...inflectNoun(
    'Haus',
    singularAndPlural('N', ['Haus', 'Hauses', 'Hause'], ['Häuser', 'Häuser', 'Häusern']),
  ),
  ...inflectNoun(
    'Schluß',
    singularAndPlural('M', ['Schluß', 'Schlusses'], ['Schlüsse', 'Schlüsse', 'Schlüssen']),
  ),
  ...inflectNoun('Teil', singularAndPlural('M', ['Teil', 'Teils'], ['Teile', 'Teile', 'Teilen'])),
  ...inflectNoun('Leute', cases('PLU', 'Leute', 'Leute', 'Leuten')),
  ...inflectVerb('räumen', {
    PA2: ['geräumt'],
    ...third('räumt', 'räumte'),
    IMP: { S: 'räume', P: 'räumt' },
  }),
  ...inflectVerb('einräumen', {
    hasPrefix: true,
    PA2: ['eingeräumt'],
    ...third(['räumt', 'ein'], ['räumte', 'ein']),
    EIZ: 'einzuräumen',
  }),
  ...inflectVerb('ausstatten', {
    PA2: ['ausgestattet'],
    ...third(['stattet', 'aus'], ['stattete', 'aus']),
    EIZ: 'auszustatten',
  }),
  ...inflectVerb('gefallen', { PA2: ['gefallen'], ...third('gefällt', 'gefiel') }),
  ...inflectVerb('müssen', { PA2: ['gemußt'], ...third('muß', 'mußte') }),
  ...inflectVerb('lassen', { PA2: ['gelassen'], ...third('läßt', 'ließ') }),
  ...inflectVerb('essen', { ...third('ißt', 'aß'), KJ2: { S: { 3: 'äße' } } }),
  ...inflectVerb('schießen', { ...third('schießt', 'schoß'), KJ2: { S: { 3: 'schöße' } } }),
  ...inflectVerb('abreißen', { ...third(['reißt', 'ab'], ['riß', 'ab']), EIZ: 'abzureißen' }),
  ...inflectVerb('dabeisitzen', { ...third(['beisitzt', 'da'], ['beisaß', 'da']), EIZ: 'dabeizusitzen' }),
  inflectAdjective('schön', declined('schön')),
  inflectAdjective('alt', declined('alt')),
  inflectAdjective('dunkel', declined('dunkl')),
  ...inflectVerb('führen', { PA2: ['geführt'], ...third('führt', 'führte') }).map((word) =>
    joinSeparable('mit', word),
  ),
  ...supplement,
];
const table = readForms(writeFormPack(words, 'of whom'));

/** What a form may be, each as one line. */
const told = (form: string) => table.find(form).map(({ lemma, upos, feats }) => `${lemma} ${upos} ${feats}`);

describe('a table of forms, out of its pack', () => {
  it('has every form of every word', () => {
    const missing = words.flatMap(({ lemma, upos, separable, forms }) =>
      forms
        .map(({ form, feats, infix = '' }) => ({
          form: infix === '' ? form : separable + infix + form.slice(separable.length),
          feats,
        }))
        .filter(
          ({ form, feats }) =>
            !table.find(form).some((one) => one.lemma === lemma && one.upos === upos && one.feats === feats),
        ),
    );
    expect(words.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it('tells case, gender and number of nouns, and has the forms beside the dictionary’s one', () => {
    expect(told('Häusern')).toEqual(['Haus NOUN Case=Dat|Gender=Neut|Number=Plur']);
    expect(told('Hauses')).toEqual(['Haus NOUN Case=Gen|Gender=Neut|Number=Sing']);
    expect(told('Teiles')).toEqual(['Teil NOUN Case=Gen|Gender=Masc|Number=Sing']);
    expect(told('Haus')).toContain('Haus NOUN Case=Dat|Gender=Neut|Number=Sing');
    expect(told('Leuten')).toEqual(['Leute NOUN Case=Dat|Number=Plur']);
    expect(told('Worten')).toEqual(['Wort NOUN Case=Dat|Gender=Neut|Number=Plur']);
  });

  it('has the nouns that are spelt as an adjective is', () => {
    expect(told('Ebene')).toContain('Ebene NOUN Case=Dat|Gender=Fem|Number=Sing');
    expect(told('Banken')).toContain('Bank NOUN Case=Nom|Gender=Fem|Number=Plur');
    expect(told('Ebenen')).toContain('Ebene NOUN Case=Dat|Gender=Fem|Number=Plur');
  });

  it('tells the forms of verbs, together and apart', () => {
    expect(told('eingeräumt')).toContain('einräumen VERB VerbForm=Part');
    expect(told('einzuräumen')).toEqual(['einräumen VERB VerbForm=Inf']);
    expect(told('einräumte')).toEqual([
      'einräumen VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
    ]);
    expect(told('räumt')).toEqual([
      'räumen VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
      'räumen VERB Mood=Imp|Number=Plur|Person=2|VerbForm=Fin',
    ]);
    expect(told('stattet')).toEqual(['statten VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin']);
    expect(told('sitzt')).toEqual(['sitzen VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin']);
    expect(told('gefallen')).toContain('gefallen VERB VerbForm=Part');
    expect(told('hing')).toContain('hängen VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin');
    expect(told('bewegte')).toContain('bewegen VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin');
    expect(told('erschrak').join()).toContain('erschrecken VERB');
    for (const wrong of ['einräumgt', 'zuräumen', 'geeinräumt', 'räumge']) expect(told(wrong)).toEqual([]);
  });

  it('has the separable verbs that the dictionary lacks, of what is left of them', () => {
    expect(told('mitgeführt')).toContain('mitführen VERB VerbForm=Part');
    expect(told('mitzuführen')).toEqual(['mitführen VERB VerbForm=Inf']);
    expect(told('mitführte')).toEqual([
      'mitführen VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
    ]);
  });

  it('knows both spellings', () => {
    for (const form of ['muss', 'muß', 'musste', 'mußte', 'gemusst'])
      expect(told(form).join()).toContain('müssen AUX');
    for (const form of ['lässt', 'läßt', 'ließ']) expect(told(form).join()).toContain('lassen VERB');
    for (const form of ['isst', 'ißt', 'aß', 'äße']) expect(told(form).join()).toContain('essen VERB');
    for (const form of ['schösse', 'schöße', 'schießt']) expect(told(form).join()).toContain('schießen VERB');
    for (const wrong of ['liess', 'ass', 'ässe', 'schiesst', 'reisst']) expect(told(wrong)).toEqual([]);
    expect(told('Schlüsse').join()).not.toContain('Schluß');
    expect(told('Schluss').join()).toContain('Schluss NOUN Case=Nom');
    expect(told('Schluß').join()).toContain('Schluß NOUN Case=Nom');
  });

  it('compares adjectives', () => {
    expect(told('älter')).toEqual(['alt ADJ Degree=Cmp']);
    expect(told('ältestem')).toContain('alt ADJ Case=Dat|Degree=Sup|Gender=Neut|Number=Sing');
    expect(told('schönsten')).toContain('schön ADJ Degree=Sup');
    expect(told('dunklerem')).toContain('dunkel ADJ Case=Dat|Degree=Cmp|Gender=Masc|Number=Sing');
    expect(told('dunkelste')).toContain('dunkel ADJ Case=Nom|Degree=Sup|Gender=Fem|Number=Sing');
    expect(told('rosa')).toContain('rosa ADJ Case=Acc|Degree=Pos|Number=Plur');
  });

  it('derives what follows by rule', () => {
    expect(told('eingeräumtes')).toContain('eingeräumt ADJ Case=Acc|Degree=Pos|Gender=Neut|Number=Sing');
    expect(told('räumendem')).toContain('räumend ADJ Case=Dat|Degree=Pos|Gender=Masc|Number=Sing');
    expect(told('einzuräumende')).toContain('einzuräumend ADJ Case=Nom|Degree=Pos|Number=Plur');
    expect(told('Alten')).toContain('Alte NOUN Case=Gen|Gender=Masc|Number=Sing');
    expect(told('Eingeräumtem')).toContain('Eingeräumte NOUN Case=Dat|Gender=Neut|Number=Sing');
    expect(told('Räumens')).toEqual(['Räumen NOUN Case=Gen|Gender=Neut|Number=Sing']);
  });

  it('knows which lemmas there are, and no word that every object has', () => {
    expect(table.has('einräumen', 'VERB')).toBe(true);
    expect(table.has('Alte', 'NOUN')).toBe(true);
    expect(table.has('Häuser', 'NOUN')).toBe(false);
    expect(table.has('Haus', 'VERB')).toBe(false);
    for (const form of ['', 'constructor', '__proto__', 'Xylophonxylophon', 'ge', 'zu', 'n'])
      expect(told(form)).toEqual([]);
  });
});
