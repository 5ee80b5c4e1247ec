import { describe, expect, it } from 'vitest';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { hardWords, hasMemory, knownShare, type WordMemory } from '#shelf/ahead/word-memory.ts';

const counts: HeadwordCounts = {
  names: 2,
  words: [
    { headword: 'der', times: 8, common: 100 },
    { headword: 'gehen', times: 1 },
    { headword: 'Abkommen', times: 2 },
    { headword: 'gehen', times: 3, common: 500 },
    { headword: 'Werft', times: 4 },
  ],
};

const memory = (headwords: readonly string[], commonest = 0): WordMemory => ({
  headwords: new Set(headwords),
  commonest,
});

const hard = (known: WordMemory) =>
  hardWords(counts, known).map(({ headword, times }) => `${headword} ${times}`);

describe('what a reader knows of a text', () => {
  it('is a share of its words, names with them', () => {
    expect(knownShare(counts, memory(['Werft']))).toBe(6 / 20);
    expect(knownShare(counts, memory(['Werft', 'gehen', 'der', 'Abkommen']))).toBe(1);
    expect(knownShare({ names: 0, words: [] }, memory(['Werft']))).toBeUndefined();
  });

  it('is what is told known or learned, and what is so common that they want no gloss for it', () => {
    expect(knownShare(counts, memory([], 100))).toBe(10 / 20);
    // *gingst* keeps its gloss where *gehen* has lost it.
    expect(knownShare(counts, memory([], 500))).toBe(13 / 20);
    expect(knownShare(counts, memory(['gehen'], 100))).toBe(14 / 20);
  });

  it('is nothing where nothing is known of the reader', () => {
    expect(hasMemory(memory([]))).toBe(false);
    expect(hasMemory(memory(['Werft']))).toBe(true);
    expect(hasMemory(memory([], 100))).toBe(true);
  });
});

describe('hard words', () => {
  it('are those that aren’t known, the rarest first, and of these the most frequent', () => {
    expect(hard(memory([]))).toEqual(['Werft 4', 'Abkommen 2', 'gehen 4', 'der 8']);
    expect(hard(memory(['Werft'], 100))).toEqual(['Abkommen 2', 'gehen 4']);
  });

  it('are none of which a common form is known: it is made out in the others', () => {
    expect(hard(memory([], 500))).toEqual(['Werft 4', 'Abkommen 2']);
  });
});
