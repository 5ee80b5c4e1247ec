import { expect, it } from 'vitest';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { wordsOf } from '#article/conllu/sentence.ts';
import { analyse } from './tiny-table.ts';

function firstOf(text: string): string {
  const [word] = parseConllu(analyse(text).file).sentences.flatMap(wordsOf);
  return `${word?.upos} ${word?.lemma}`;
}

it.each([
  ['a question', 'Kommt ihr mit?', 'VERB kommen'],
  ['a request', 'Ruf uns doch an!', 'VERB rufen'],
])('%s begins with its verb, though that has a capital', (_, text, expected) => {
  expect(firstOf(text)).toBe(expected);
});

it.each([
  ['behind which its verb follows', 'Rufe hören die Kinder.'],
  ['in a heading', 'Rufe aus dem Schloss'],
])('a noun stays one %s', (_, text) => {
  expect(firstOf(text)).toBe('NOUN Ruf');
});
