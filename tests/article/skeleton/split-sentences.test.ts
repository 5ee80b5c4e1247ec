import { describe, expect, it } from 'vitest';
import { splitSentences } from '#article/skeleton/split-sentences.ts';
import { fc } from '../../seeded.ts';
import { germanText } from './german-text.ts';

describe('splitting a block into sentences', () => {
  it.each([
    ['two sentences', 'Lu kam am Montag.|Er ging am Dienstag.'],
    ['a question and a cry', 'Was nun?|Nichts!|Er schwieg.'],
    ['a quotation', 'Er sagte: „Es ist gut.“|Dann ging er.'],
    ['a quotation that goes on', '„Wer ist da?“ fragte er.|„Nein!“, rief sie.'],
    ['brackets', '(Das war es.)|Und nun?'],
    ['no blank behind a stop, a slip of the source', 'Er kam.Dann ging er.|Sie blieb.'],
    ['no stop at the end', 'Er kam.|Sie ging'],
    ['three dots', 'Er kam … Sie ging.'],
    ['the number of an item', '1. Die Butter rühren.|Dann backen.'],
    ['a decimal and a date', 'Es waren 3.5 am 24.02.2023.|Sie ging.'],
  ])('knows %s', (_, marked) => {
    const sentences = marked.split('|');
    expect(splitSentences(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    'Er kam z. B. aus Astana.',
    'Er kam z.B. aus Astana.',
    'Länder, d. h. Kasachstan und Usbekistan, kamen.',
    'Es gibt z. Zt. Probleme.',
    'Dr. Anna Adler kam mit Prof. Berg.',
    'Das kostet 41,5 Mio. US-Dollar.',
    'Der Krieg begann am 24. Februar 2022.',
    'Er wohnt im 41. Stock.',
    'Im 19. Jahrhundert war das so.',
    'Ludwig XIV. Bourbon regierte lange.',
    'Am 24.2. Gespräche, dann Ruhe.',
    'Antony J. Blinken kam.',
    'Laut Dipl.-Ing. Berg ist es so.',
    'Berlin, Paris usw. Länder wie diese kamen.',
    'Nr. 5 lebt in St. Gallen.',
    'Sie wohnt in der Hauptstr. 5 in Kiel.',
    'Lt. Plan kommt er.',
  ])('ends no sentence within %s', (sentence) => {
    expect(splitSentences(`Er kam. ${sentence} Sie ging.`)).toEqual(['Er kam.', sentence, 'Sie ging.']);
  });

  it.each([
    'Das kostet 3 Mio.|Der Staat zahlt.',
    'Er mag Bücher, Filme usw.|Sie nicht.',
    'Es war im Jahr 2022.|Russland griff an.',
    'Sie gewann 3 zu 2.|Danach ging sie.',
    'Er wählte Plan B.|Das half.',
    'Sie zahlten 5 Mio.|„Das ist viel“, sagte er.',
  ])('ends one in %s', (marked) => {
    const sentences = marked.split('|');
    expect(splitSentences(sentences.join(' '))).toEqual(sentences);
  });

  it('loses and adds nothing, whatever the text', () => {
    fc.assert(
      fc.property(germanText, (text) => {
        const sentences = splitSentences(text);
        expect(sentences.join(' ')).toBe(text);
        expect(sentences.every((sentence) => sentence === sentence.trim())).toBe(true);
      }),
    );
  });

  it('splits a long block as it splits a short one', () => {
    const sentences = Array.from({ length: 3000 }, (_, index) => `Am ${index % 28}. Mai kam z. B. Dr. Berg.`);
    expect(splitSentences(sentences.join(' '))).toEqual(sentences);
  });
});
