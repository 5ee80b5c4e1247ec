import { findPair, readPairs } from '#article/adopt/sentence-pairs.ts';
import type { Bead } from '#article/align/align-sentences.ts';
import { alignTexts } from '#article/align/align-texts.ts';
import { divideEnglish } from '#article/align/divide-english.ts';
import { readEnglish, seekGerman } from '#article/align/evidence.ts';
import { judgeMatch, judgeText, type Mismatch } from '#article/align/judge-match.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { surfaceText } from '#article/conllu/surface.ts';

/** Sentences that say the same; one side may have none. */
export interface SentencePair {
  readonly german: readonly string[];
  readonly english: readonly string[];
}

/** How many sentences of a German text an English one has a translation for. */
export interface TranslationFit {
  /** Those that it stands with. */
  readonly translated: number;
  /** Those whose English stands with the sentence before: *Der Hafen. Das Meer.* is *The harbor and the sea.* */
  readonly shared: number;
  /** All there are. */
  readonly sentences: number;
}

/** How an English text fits a German one. */
export interface TranslationMatch extends TranslationFit {
  /** The English of each German sentence. Where one English sentence, or two, are of several German ones, it stands with the first. */
  readonly translations: readonly (string | undefined)[];
  /** All of both texts, in their order. */
  readonly pairs: readonly SentencePair[];
  /** The headline, where the German one is no sentence of the text. */
  readonly title?: string;
  /** Why it is plainly no translation. */
  readonly mismatch?: Mismatch;
}

interface EnglishSource {
  readonly text: string;
  /** Whether the German text has a headline that is none of its sentences. */
  readonly hasTitle: boolean;
}

/** Of pairs that have English, the sentences behind the first. */
function countShared(beads: readonly Bead[]): number {
  return beads.reduce(
    (sum, { german, english }) =>
      sum + (english.from < english.to ? Math.max(german.to - german.from - 1, 0) : 0),
    0,
  );
}

function countTranslated(translations: TranslationMatch['translations']): number {
  return translations.filter((one) => one !== undefined).length;
}

/**
 * Matches an English text to the sentences of a German one, given by blocks. Nothing of either is left out of the pairs, and no sentence is in two.
 * Of what plainly is no translation no sentence has one.
 */
export function matchTranslation(
  blocks: readonly (readonly Sentence[])[],
  { text, hasTitle }: EnglishSource,
  senses?: SenseTable,
): TranslationMatch {
  const germanBlocks = blocks.map((block) => block.map((sentence) => seekGerman(sentence, senses)));
  const german = germanBlocks.flat();
  const whole = german.map((sentence) => sentence.text).join(' ');
  const unfit = judgeText(whole, text);
  const none = {
    translations: german.map(() => undefined),
    ...{ translated: 0, shared: 0, sentences: german.length },
    pairs: [],
  };
  if (unfit !== undefined) return { ...none, mismatch: unfit };
  const { title, blocks: written } = divideEnglish(text);
  const own = title !== undefined && !hasTitle ? [[title], ...written] : written;
  const englishBlocks = own.map((block) => block.map(readEnglish));
  const english = englishBlocks.flat();
  const beads = alignTexts(germanBlocks, englishBlocks);
  const mismatch = judgeMatch(beads, german, english);
  if (mismatch !== undefined) return { ...none, mismatch };
  const translations: (string | undefined)[] = german.map(() => undefined);
  for (const bead of beads) {
    const said = english.slice(bead.english.from, bead.english.to).map((sentence) => sentence.text);
    if (said.length > 0 && bead.german.from < bead.german.to) translations[bead.german.from] = said.join(' ');
  }
  return {
    translations,
    translated: countTranslated(translations),
    shared: countShared(beads),
    sentences: german.length,
    pairs: beads.map((bead) => ({
      german: german.slice(bead.german.from, bead.german.to).map((sentence) => sentence.text),
      english: english.slice(bead.english.from, bead.english.to).map((sentence) => sentence.text),
    })),
    ...(title !== undefined && hasTitle && { title }),
  };
}

/**
 * The same of a translation that was made of these sentences, one by one.
 * @param text as `writePairs` has it
 * @param title of the German text
 */
export function placePairs(
  sentences: readonly Sentence[],
  text: string,
  title: string | undefined,
): TranslationMatch {
  const pairs = readPairs(text);
  const german = sentences.map(surfaceText);
  const translations = german.map((sentence) => findPair(pairs, sentence));
  const headline = title === undefined ? undefined : findPair(pairs, title);
  return {
    translations,
    translated: countTranslated(translations),
    shared: 0,
    sentences: sentences.length,
    pairs: german.map((sentence, index) => {
      const english = translations[index];
      return { german: [sentence], english: english === undefined ? [] : [english] };
    }),
    ...(headline !== undefined && { title: headline }),
  };
}
