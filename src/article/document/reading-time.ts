/**
 * How fast adults read German, words a minute: 179 in the International Reading Speed Texts, read aloud
 * (Trauzettel-Klosinski & Dietz, IOVS 53, 2012). Aloud is the pace of a reader who takes the words in.
 */
const wordsPerMinute = 179;

/** Whole minutes that reading takes, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute));
}
