import { describe, expect, it } from 'vitest';
import { divideEnglish } from '#article/align/divide-english.ts';

/** The sentences of a text of one paragraph. */
const sentencesOf = (text: string) => divideEnglish(text).blocks.flat();

describe('an English text', () => {
  it('is its headline, its paragraphs and their sentences', () => {
    expect(divideEnglish('A day in May\n\nShe came. “Who is it?” he asked.\n\nShe left.')).toEqual({
      title: 'A day in May',
      blocks: [['She came.', '“Who is it?” he asked.'], ['She left.']],
    });
    expect(divideEnglish('')).toEqual({ blocks: [] });
  });

  it.each([
    'Mr. Lu met Dr. Berg and Sen. Adler.',
    'The U.S. Senate voted, e.g. on oil, i.e. Kazakh oil.',
    'Antony J. Blinken came on Feb. 28, cf. No. 5.',
  ])('has no end within %s', (sentence) => {
    expect(sentencesOf(`He came. ${sentence} She left.`)).toEqual(['He came.', sentence, 'She left.']);
  });

  it.each([
    'He came to the U.S.|He stayed.',
    'It was 41.5 percent.|“No!” she said.|Then he left.',
    'So did I.|We left.',
  ])('ends where it does: %s', (marked) => {
    const sentences = marked.split('|');
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });
});
