import type { Bead } from '#article/align/align-sentences.ts';
import { countFound, type EnglishEvidence, type GermanEvidence } from '#article/align/evidence.ts';

/** Why a text is no translation: it isn't English, or what it says is something else. */
export type Mismatch = 'not-english' | 'unlike';

/** Of the commonest words of English those that German has not. */
const englishWords = new Set(
  'the of and to that for it with as on by at from are be this have or had his they which you were her she their we he'.split(
    ' ',
  ),
);

/** Words that are needed for an answer, and the share of common ones among them that English has; others have less. */
const enough = 12;
const share = 0.12;

/** The share of its own letters that a translation finds a partner for. */
const leastPaired = 0.4;

/**
 * Of the words that it should have the share that it has: that of our article has 0.74 of them, another English text hardly any. Of so few words one
 * must be there, of more the share.
 */
const leastFound = 0.22;
const few = 4;
const many = 8;

/** How much longer than the other one of two texts may be. */
const mostTimes = 8;

function readsAsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => englishWords.has(word)).length;
  return words.length < enough || common >= words.length * share;
}

/** Tells of a text whether it can't be English, or is far from having as much to say. */
export function judgeText(german: string, english: string): Mismatch | undefined {
  if (!readsAsEnglish(english)) return 'not-english';
  return english.length > german.length * mostTimes + 200 ? 'unlike' : undefined;
}

function lengthOf(sentences: readonly { readonly text: string }[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** Tells of two texts that were aligned whether one is plainly no translation of the other: little of it found a partner, or few of the words are there. */
export function judgeMatch(
  beads: readonly Bead[],
  german: readonly GermanEvidence[],
  english: readonly EnglishEvidence[],
): Mismatch | undefined {
  let [expected, found, paired] = [0, 0, 0];
  for (const { german: left, english: right } of beads) {
    if (left.from === left.to || right.from === right.to) continue;
    const own = english.slice(right.from, right.to);
    const counts = countFound(german.slice(left.from, left.to), own);
    expected += counts.expected;
    found += counts.found;
    paired += lengthOf(own);
  }
  if (paired === 0 || paired < lengthOf(english) * leastPaired) return 'unlike';
  return expected >= (found === 0 ? few : many) && found < expected * leastFound ? 'unlike' : undefined;
}
