import { describe, expect, it } from 'vitest';
import { openCandidates } from '#article/analyse/find-candidates.ts';
import { splitCompound } from '#article/analyse/split-compound.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { wordsOf } from '#article/conllu/sentence.ts';
import { analyse, tinyTable } from './tiny-table.ts';

function candidatesOf(form: string, isFirst = false): readonly string[] {
  const { all } = openCandidates(tinyTable)(form, isFirst);
  return Array.from(new Set(all.map(({ lemma, upos, xpos }) => `${lemma} ${upos} ${xpos}`)));
}

/** Each word of a text with what was made of it: `Länder Land NOUN Case=Nom`. */
function wordsIn(text: string, ...names: readonly string[]): readonly string[] {
  return parseConllu(analyse(text).file)
    .sentences.flatMap(wordsOf)
    .map(({ form, lemma, upos, feats }) => {
      const told = feats.filter(({ name }) => names.includes(name));
      return [form, lemma, upos, ...told.map(({ values }) => values.join())].join(' ');
    });
}

function mentionsIn(text: string): readonly string[] {
  return parseConllu(analyse(text).file)
    .sentences.flatMap(wordsOf)
    .flatMap(({ form, misc }) => {
      const value = miscValue(misc, 'Entity');
      return value === undefined ? [] : [`${form} ${value}`];
    });
}

describe('candidates', () => {
  it.each([
    ['a noun', 'Ländern', 'Land NOUN NN'],
    ['Swiss spelling', 'Strassen', 'Straße NOUN NN'],
    ['old spelling', 'schloß', 'schließen VERB VVFIN'],
    ['a participle of the present', 'lesend', 'lesen VERB VVPP'],
    ['an adjective with an ending', 'teuren', 'teuer ADJ ADJA'],
    ['an irregular one', 'hohes', 'hoch ADJ ADJA'],
    ['a comparative', 'längere', 'lang ADJ ADJA'],
    ['a participle before a noun', 'geschlossenen', 'geschlossen ADJ ADJA'],
    ['a verb that is made of another', 'vorlas', 'vorlesen VERB VVFIN'],
    ['an infinitive with zu', 'vorzulesen', 'vorlesen VERB VVIZU'],
    ['a compound', 'Vertragsländer', 'Vertragsland NOUN NN'],
    ['a compound with a hyphen', 'EU-Vertragsländer', 'EU-Vertragsland NOUN NN'],
    ['a place that describes', 'Berliner', 'Berliner ADJ ADJA'],
    ['a number', '41,5', '41,5 NUM CARD'],
    ['an ordinal', '24.', '24. ADJ ADJA'],
    ['an address', 'www.example.org', 'www.example.org X XY'],
  ])('are found of %s', (_, form, expected) => {
    expect(candidatesOf(form)).toContain(expected);
  });

  it.each([
    ['Schloß', 'Schloss NOUN NN'],
    ['Schloss', 'Schloss NOUN NN'],
    ['Landesschloß', 'Landesschloss NOUN NN'],
    ['naß', 'nass ADJ ADJD'],
    ['Strasse', 'Straße NOUN NN'],
  ])('have the lemma of today alone, in old and in Swiss spelling: %s', (form, expected) => {
    expect(candidatesOf(form)).toEqual([expected]);
  });

  it.each([
    ['Reysen', 'Reise NOUN NN'],
    ['giebt', 'geben VERB VVFIN'],
    ['gehn', 'gehen VERB VVINF'],
    ['hätt', 'haben AUX VVFIN'],
    ['seyn', 'sein AUX VVINF'],
  ])('are found of what was written otherwise, or lacks its e: %s', (form, expected) => {
    expect(candidatesOf(form)).toContain(expected);
  });

  it('of a word in capitals are those of the word', () => {
    expect(candidatesOf('LÄNDER')).toContain('Land NOUN NN');
    expect(candidatesOf('Gibt', true)).toContain('geben VERB VVFIN');
    expect(candidatesOf('Gibt')).not.toContain('geben VERB VVFIN');
  });

  it('of a compound tell its parts, and whether both are known', () => {
    expect(splitCompound('Reiseland', tinyTable)).toMatchObject({
      first: 'Reise',
      last: 'Land',
      isSure: true,
    });
    expect(splitCompound('Xyzminister', tinyTable)).toMatchObject({ last: 'Minister', isSure: false });
    expect(splitCompound('Xyz', tinyTable)).toBeUndefined();
  });
});

describe('passes', () => {
  it('tell the cases of a sentence by agreement, government and its verb', () => {
    expect(wordsIn('Die Minister lesen die Verträge der deutschen Länder mit Kindern.', 'Case')).toEqual([
      'Die der DET Nom',
      'Minister Minister NOUN Nom',
      'lesen lesen VERB',
      'die der DET Acc',
      'Verträge Vertrag NOUN Acc',
      'der der DET Gen',
      'deutschen deutsch ADJ Gen',
      'Länder Land NOUN Gen',
      'mit mit ADP',
      'Kindern Kind NOUN Dat',
      '. . PUNCT',
    ]);
  });

  it.each([
    ['Der Minister, der kommt, liest den Vertrag.', 'der der PRON Nom', 'Minister Minister NOUN Nom'],
    ['Der Koch, der gelesen hat, ruft den Minister.', 'der der PRON Nom', 'Koch Koch NOUN Nom'],
    [
      'Die Ministerin, der das Kind den Vertrag gab, kommt.',
      'der der PRON Dat',
      'Ministerin Ministerin NOUN Nom',
    ],
    ['Das Kind, das die Verträge las, kommt.', 'das der PRON Nom', 'Verträge Vertrag NOUN Acc'],
  ])('tell a relative pronoun by its own clause: %s', (text, pronoun, noun) => {
    expect(wordsIn(text, 'Case')).toEqual(expect.arrayContaining([pronoun, noun]));
  });

  it('leave open what nothing decides', () => {
    expect(wordsIn('Treffen, die Reise, das Land.', 'Case', 'Number')).toContain('Land Land NOUN Nom Sing');
    expect(wordsIn('Es gibt, wie Verträge, auch Länder.', 'Case')).toContain('Verträge Vertrag NOUN Acc,Nom');
  });

  it('find a verb’s particle, and take no preposition for one', () => {
    const parsed = parseConllu(analyse('Sie gab am Dienstag alles bekannt. Sie las an der Straße.').file);
    const marks = parsed.sentences.flatMap(wordsOf).flatMap(({ form, misc }) => {
      const mark = miscValue(misc, 'Mwe');
      return mark === undefined ? [] : [`${form} ${mark} ${miscValue(misc, 'MLemma') ?? ''}`.trim()];
    });
    expect(marks).toEqual(['gab 1:VPC.full bekanntgeben', 'bekannt 1']);
  });

  it('mark a mood that the form leaves open, and tell the Konjunktiv that it shows', () => {
    const words = parseConllu(
      analyse('Die Länder schließen Verträge. Sie habe keine Zweifel.').file,
    ).sentences.flatMap(wordsOf);
    const moods = words.flatMap(({ form, feats, misc }) => {
      const mood = feats.find(({ name }) => name === 'Mood')?.values.join();
      return mood === undefined ? [] : [`${form} ${mood} ${miscValue(misc, 'Ambig') ?? '–'}`];
    });
    expect(moods).toEqual(['schließen Ind Mood', 'habe Sub –']);
  });

  it('give the same name and a surname the same entity', () => {
    expect(mentionsIn('Anna Adler kommt aus Kasachstan. Adlers Reise. Das sagt Adler.')).toEqual([
      'Anna (e1-person-1',
      'Adler e1)',
      'Kasachstan (e2-place-1)',
      'Adlers (e1-person-1)',
      'Adler (e1-person-1)',
    ]);
  });
});
