import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSenses } from '#article/analyse/read-senses.ts';
import { findWordEntry } from '#shelf/open/add-senses.ts';

const senses = readSenses(readFileSync('dictionaries/senses-de-en.txt', 'utf8'));

function firstOf(form: string, dictionary: string, upos: string): string | undefined {
  return findWordEntry({ form, dictionary, upos }, senses).entry?.gloss.split('; ')[0];
}

it.each([
  ['mir', 'ich', 'PRON', 'me'],
  ['Dir', 'du', 'PRON', 'you'],
  ['ihm', 'er', 'PRON', 'him'],
  ['ihnen', 'sie', 'PRON', 'them'],
  ['uns', 'wir', 'PRON', 'us'],
  ['euch', 'ihr', 'PRON', 'you'],
  ['dessen', 'der', 'PRON', 'whose'],
  ['nichts', 'nichts', 'PRON', 'nothing'],
  ['der', 'der', 'DET', 'the'],
  ['ihren', 'ihr', 'DET', 'her'],
  ['bisschen', 'bisschen', 'DET', 'a bit of'],
  ['paar', 'paar', 'DET', 'a few'],
  ['mehr', 'mehr', 'DET', 'more'],
  ['zu', 'zu', 'PART', 'to'],
  ['nicht', 'nicht', 'PART', 'not'],
  ['um', 'um', 'SCONJ', 'in order to'],
  ['als', 'als', 'SCONJ', 'when'],
  ['wie', 'wie', 'ADP', 'like'],
  ['ein', 'ein', 'ADV', 'in'],
  ['ja', 'ja', 'INTJ', 'yes'],
  ['doch', 'doch', 'ADV', 'but'],
  ['machen', 'machen', 'VERB', 'make'],
  ['ist', 'sein', 'AUX', 'be'],
  ['muss', 'müssen', 'AUX', 'must'],
  ['Hund', 'der Hund', 'NOUN', 'dog'],
  ['Mutter', 'die Mutter', 'NOUN', 'mother'],
  ['Frau', 'die Frau', 'NOUN', 'woman'],
  ['Arbeit', 'die Arbeit', 'NOUN', 'work'],
  ['fällt', 'leichtfallen', 'VERB', 'be easy'],
  ['fällt', 'schwer|fallen', 'VERB', 'be difficult'],
  ['tut', 'leidtun', 'VERB', 'be sorry'],
])('%s of %s has what it commonly means first', (form, dictionary, upos, sense) => {
  expect(firstOf(form, dictionary, upos)).toBe(sense);
});

it('a name has no senses, though a word is spelt so', () => {
  expect(firstOf('Wolf', 'Wolf', 'PROPN')).toBeUndefined();
});
