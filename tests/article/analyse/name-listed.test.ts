import { describe, expect, it } from 'vitest';
import type { FormTable, Reading } from '#article/analyse/form-table.ts';
import { openLineNamer } from '#article/analyse/name-listed.ts';

const reading = (lemma: string, upos: string, feats = ''): Reading => ({ lemma, upos, feats });
const noun = (lemma: string, gender: string, rest = 'Case=Nom|Number=Sing') => {
  const [grammaticalCase = '', number = ''] = rest.split('|');
  return reading(lemma, 'NOUN', `${grammaticalCase}|Gender=${gender}|${number}`);
};

const forms: Readonly<Record<string, readonly Reading[]>> = {
  Haus: [noun('Haus', 'Neut')],
  Häuser: [noun('Haus', 'Neut', 'Case=Nom|Number=Plur')],
  Hund: [noun('Hund', 'Masc')],
  See: [noun('See', 'Masc')],
  Lehrer: [noun('Lehrer', 'Masc'), noun('Lehrer', 'Masc', 'Case=Nom|Number=Plur')],
  // A noun of its own, and an adjective that has become one.
  Liebe: [noun('Liebe', 'Fem', 'Case=Dat|Number=Sing'), noun('Liebe', 'Masc'), noun('Liebe', 'Neut')],
  Angestellte: [noun('Angestellte', 'Masc'), noun('Angestellte', 'Fem')],
  abfahren: [reading('abfahren', 'VERB', 'VerbForm=Inf')],
  abzufahren: [reading('abfahren', 'VERB', 'VerbForm=Inf')],
  freuen: [reading('freuen', 'VERB', 'VerbForm=Inf')],
  umarmen: [reading('umarmen', 'VERB', 'VerbForm=Inf')],
  gefallen: [
    reading('gefallen', 'VERB', 'VerbForm=Inf'),
    reading('fallen', 'VERB', 'VerbForm=Part'),
    reading('gefallen', 'VERB', 'VerbForm=Part'),
  ],
  ging: [reading('gehen', 'VERB', 'Mood=Ind|VerbForm=Fin')],
  wandte: [reading('wenden', 'VERB', 'VerbForm=Fin'), reading('wandeln', 'VERB', 'VerbForm=Fin')],
  gern: [reading('gern', 'ADV')],
  stolz: [reading('stolz', 'ADJ')],
};
const table: FormTable = {
  find: (form) => forms[form] ?? [],
  has: (lemma, upos) => lemma === 'stolz' && upos === 'ADJ',
};
const name = openLineNamer(table, {
  find: (lemma) => (/^(?:Beamte|Cashflow)$/.test(lemma) ? ['sense'] : []),
});
const dictionaryOf = (line: string) => {
  const named = name(line);
  return named.kind === 'word' ? named.dictionary : named.kind;
};

describe('a line of a list of words', () => {
  it.each([
    ['Haus', 'das Haus'],
    ['Häuser', 'das Haus'],
    ['abfahren', 'ab|fahren'],
    ['umarmen', 'umarmen'],
    ['ging', 'gehen'],
    ['Cashflow', 'Cashflow'],
    ['der Beamte', 'der Beamte'],
    ['gefallen', 'gefallen'],
  ])('names the word of %s: %s', (line, dictionary) => {
    expect(dictionaryOf(line)).toBe(dictionary);
  });

  it.each([
    ['der Hund, -e', 'der Hund'],
    ['1. der Hund', 'der Hund'],
    ['– Hund -e', 'der Hund'],
    ['der Hund – dog', 'der Hund'],
    ['Hund\tdog', 'der Hund'],
    ['Hund = dog', 'der Hund'],
    ['ab|fahren, fährt ab', 'ab|fahren'],
    ['abfahren (ist)', 'ab|fahren'],
    ['sich freuen (über)', 'freuen'],
    ['(sich) freuen', 'freuen'],
    ['freuen, sich', 'freuen'],
    ['sich (etw.) umarmen', 'umarmen'],
    ['jmdn. umarmen', 'umarmen'],
    ['a) Haus', 'das Haus'],
    ['ab-fahren', 'ab|fahren'],
    ['ab·fahren', 'ab|fahren'],
    ['\uFEFFHaus', 'das Haus'],
    ['"das Haus";"house";"told"', 'das Haus'],
  ])('may have around it what a course has there: %s', (line, dictionary) => {
    expect(dictionaryOf(line)).toBe(dictionary);
  });

  it.each([
    ['sich freuen auf', 'freuen'],
    ['sich freuen auf + A', 'freuen'],
    ['sich freuen auf/über + Akk.', 'freuen'],
    ['sich freuen auf, über', 'freuen'],
    ['sich auf etwas freuen', 'freuen'],
    ['freuen auf jdn.', 'freuen'],
    ['abfahren von', 'ab|fahren'],
    ['ab|fahren nach etw.', 'ab|fahren'],
    ['stolz auf', 'stolz'],
    ['die Liebe zu', 'die Liebe'],
  ])('is the word that has a preposition by it: %s', (line, dictionary) => {
    expect(dictionaryOf(line)).toBe(dictionary);
  });

  it.each([
    ['sich freuen auf/über + Akk.', 'auf/über'],
    ['sich auf etwas freuen', 'auf'],
    ['freuen (über)', 'über'],
    ['sich freuen auf, über', 'auf, über'],
    ['freuen', undefined],
    ['Haus (an)', 'an'],
    ['Haus, an house', undefined],
  ])('says which preposition it is without: %s', (line, without) => {
    expect(name(line)).toHaveProperty('kind', 'word');
    expect(Reflect.get(name(line), 'without')).toBe(without);
  });

  it.each([
    ...['zu Hause', 'es gibt', 'ab und zu', 'nach wie vor', 'mit dem Hund', 'sich mit dem Hund freuen'],
    ...['gern auf', 'ging von', 'auf etwas', 'das Haus am Meer', 'sich freuen auf, Hund'],
  ])('is a phrase where it says more than one word: %s', (line) => {
    expect(dictionaryOf(line)).toBe('phrase');
  });

  it.each([
    ['die See', 'die See'],
    ['die Lehrer', 'der Lehrer'],
    ['die Häuser', 'das Haus'],
    ['Liebe', 'die Liebe'],
    ['Angestellte', 'Angestellte'],
    ['die Angestellte', 'die Angestellte'],
    ['der/die Angestellte', 'der Angestellte'],
  ])('has the article that its lemma has: %s is %s', (line, dictionary) => {
    expect(dictionaryOf(line)).toBe(dictionary);
  });

  it('is understood where all is written small, or each line begins with a capital', () => {
    expect(dictionaryOf('das haus')).toBe('das Haus');
    expect(dictionaryOf('Gern')).toBe('gern');
  });

  it.each([
    ['Hunt', { kind: 'unknown' }],
    ['das ging', { kind: 'unknown' }],
    ['Berlin', { kind: 'unknown' }],
    ['wandte', { kind: 'several', lemmas: ['wenden', 'wandeln'] }],
    ['zum ersten Mal', { kind: 'phrase' }],
    // Nothing of a line is left out without a word.
    ['Hund, Haus', { kind: 'phrase' }],
    ['freuen; abfahren', { kind: 'phrase' }],
    ['alt / älter', { kind: 'phrase' }],
    ['42', { kind: 'phrase' }],
    ['—', { kind: 'phrase' }],
  ])('says why it is none: %s', (line, expected) => {
    expect(name(line)).toEqual(expected);
  });
});
