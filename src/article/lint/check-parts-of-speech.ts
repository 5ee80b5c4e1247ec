import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import { auxiliaries, partsOfSpeech, sttsTags } from '#article/lint/ud-lists.ts';

/** Whether every part of speech is one. Source: universaldependencies.org/u/pos. */
export function checkPartsOfSpeech(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence).flatMap((word) => {
    const { upos } = word;
    if (upos === null || partsOfSpeech.has(upos)) return [];
    const expected = Array.from(partsOfSpeech).join(', ');
    return [{ ...columnPlace(word, 'UPOS'), found: quoteText(upos), expected }];
  });
}

/**
 * Whether every AUX is a verb that German has as an auxiliary: *lassen* is none, and *be* is one of another language.
 * Source: universaldependencies.org/de, Tags.
 */
export function checkAuxiliaries(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence).flatMap((word) => {
    const { upos, lemma } = word;
    if (upos !== 'AUX' || lemma === null || auxiliaries.has(lemma)) return [];
    const expected = `an auxiliary (${Array.from(auxiliaries).join(', ')}), or VERB`;
    return [{ ...columnPlace(word, 'LEMMA'), found: `AUX ${quoteText(lemma)}`, expected }];
  });
}

/** Whether lemmas and parts of speech are on all words, once they are on some: a gloss card needs them of each. */
export function checkEveryWord(sentences: readonly Sentence[]): readonly FormatError[] {
  const words = sentences.flatMap(wordsOf);
  return (['LEMMA', 'UPOS'] as const).flatMap((name) => {
    const given = (word: (typeof words)[number]) => (name === 'LEMMA' ? word.lemma : word.upos) !== null;
    if (!words.some(given)) return [];
    // Of the word `_` the lemma is `_`, which is given.
    return words
      .filter((word) => !given(word) && !(name === 'LEMMA' && word.form === '_'))
      .map((word) => ({
        ...columnPlace(word, name),
        found: '"_"',
        expected: `a ${name}, as other words have one`,
      }));
  });
}

/** Whether every XPOS is a tag of STTS. Source: Schiller, Teufel, Stöckert and Thielen 1999, and UD German-GSD (PAV). */
export function checkXpos(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence)
    .filter(({ xpos }) => xpos !== null && !sttsTags.has(xpos))
    .map((word) => ({
      ...columnPlace(word, 'XPOS'),
      found: quoteText(word.xpos ?? '_'),
      expected: 'a tag of STTS, such as NN, VVFIN or PTKVZ',
    }));
}
