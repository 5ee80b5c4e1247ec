import { expect, it } from 'vitest';
import { analyseText } from '#article/analyse/analyse-text.ts';
import { readSenses } from '#article/analyse/read-senses.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { wordsOf } from '#article/conllu/sentence.ts';
import { tinyTable, weights } from './tiny-table.ts';

/** The expressions of a text: what a dictionary prints, the words that are in it, and its gloss. */
function expressionsIn(text: string): readonly string[] {
  const { file } = analyseText(text, { table: tinyTable, weights, senses: readSenses('') });
  return parseConllu(file).sentences.flatMap((sentence) => {
    const words = wordsOf(sentence).map(({ form, misc }) => ({
      form,
      number: /^\d+/.exec(miscValue(misc, 'Mwe') ?? '')?.[0],
      dictionary: miscValue(misc, 'MLemma'),
      gloss: miscValue(misc, 'Gloss'),
    }));
    return words.flatMap(({ number, dictionary, gloss }) => {
      if (dictionary === undefined) return [];
      const own = words.filter((word) => word.number === number);
      return [`${dictionary}: ${own.map(({ form }) => form).join(' ')}, ${gloss ?? '–'}`];
    });
  });
}

it.each([
  ['Es gibt viele Länder.', 'es gibt: Es gibt, there-is'],
  ['Im Schloss gab es Verträge.', 'es gibt: gab es, there-is'],
  ['Es wird immer Kinder geben.', 'es gibt: Es geben, there-is'],
  ['Es geht um die Verträge.', 'es geht um: Es geht um, it-is-about'],
  ['Sie sagt, dass es darum geht.', 'es geht um: es darum geht, it-is-about'],
  ["Da gab's Verträge.", "es gibt: gab 's, there-is"],
  ['Wie geht’s?', 'wie geht es: Wie geht ’s, how-is-it-going'],
  ['Wie geht es dir?', 'wie geht es: Wie geht es, how-is-it-going'],
  ['Es kommt auf die Länder an.', 'es kommt auf … an: Es kommt auf an, it-depends-on'],
  ['Ich freue mich auf die Reise.', 'sich freuen auf: freue mich auf, look-forward-to'],
  ['Die Kinder freuten sich über die Reise.', 'sich freuen über: freuten sich über, be-happy-about'],
  ['Das Kind hat Angst vor Wölfen.', 'Angst haben vor: hat Angst vor, be-afraid-of'],
  ['Sie warten auf der Straße auf die Minister.', 'warten auf: warten auf, wait-for'],
  ['Sie gab alles bekannt.', 'bekanntgeben: gab bekannt, –'],
])('%s has a verb that means something with its words', (text, expected) => {
  expect(expressionsIn(text)).toEqual([expected]);
});

it.each([
  ['who gives has a name', 'Der Minister gibt es dem Kind.'],
  ['somebody is given something', 'Es gibt mir den Vertrag.'],
  ['a preposition has its other case', 'Sie warten auf der Straße.'],
  ['*mich* isn’t who speaks', 'Er freut mich.'],
])('it means what it always does where %s', (_, text) => {
  expect(expressionsIn(text)).toEqual([]);
});
