import { expect, it } from 'vitest';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { wordsOf } from '#article/conllu/sentence.ts';
import { analyse } from './tiny-table.ts';

/** The requests of a text: `lies lesen`. */
function requestsIn(text: string): readonly string[] {
  return parseConllu(analyse(text).file)
    .sentences.flatMap(wordsOf)
    .filter(({ feats }) => feats.some(({ name, values }) => name === 'Mood' && values.includes('Imp')))
    .map(({ form, lemma }) => `${form} ${lemma}`);
}

it.each([
  ['Schließ die Verträge!', ['Schließ schließen']],
  ['Komm doch mit!', ['Komm kommen']],
  ['Kommen Sie mit!', ['Kommen kommen']],
  ['Lesen Sie den Vertrag.', ['Lesen lesen']],
  ['Ruf die Kinder!', ['Ruf rufen']],
  ['Warte auf mich!', ['Warte warten']],
  ['Lest die Verträge!', ['Lest lesen']],
  ['Kinder, kommt mit!', ['kommt kommen']],
  ['Bitte komm mit!', ['komm kommen']],
  ['Geh auf die Straße und ruf die Kinder!', ['Geh gehen', 'ruf rufen']],
  ['Sei neu!', ['Sei sein']],
  ['Hab keine Zweifel!', ['Hab haben']],
  ['Tu das nicht!', ['Tu tun']],
])('%s is a request', (text, expected) => {
  expect(requestsIn(text)).toEqual(expected);
});

it.each([
  ['Kommst du mit?'],
  ['Kommen Sie mit?'],
  ['Geht es um die Verträge?'],
  ['Lesen Sie den Vertrag, kommen die Kinder.'],
  ['Kommt das Kind, kommt der Wolf.'],
  ['Haben Sie Zweifel, kommen wir.'],
  ['Hab alles gelesen.'],
  ['Rufe hören die Kinder.'],
  ['Ist das Schloss neu!'],
])('%s is none', (text) => {
  expect(requestsIn(text)).toEqual([]);
});
