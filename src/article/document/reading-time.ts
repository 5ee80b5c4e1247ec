/**
 * How fast adults read German, words a minute: 179 in the International Reading Speed Texts, read aloud
 * (Trauzettel-Klosinski & Dietz, IOVS 53, 2012). Aloud is the pace of a reader who takes the words in.
 */
const wordsPerMinute = 179;

/** How many times as long a learner takes: an assumption, and told as one. Nobody has measured it for German. */
export const learnersFactor = 2;

/** Whole minutes that reading takes, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute));
}

/** Whole minutes that reading takes a learner, more than others. */
export function learnersMinutes(wordCount: number): number {
  const minutes = Math.round((learnersFactor * wordCount) / wordsPerMinute);
  return Math.max(readingMinutes(wordCount) + 1, minutes);
}
