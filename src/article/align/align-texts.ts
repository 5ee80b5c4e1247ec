import { alignSentences, type Bead } from '#article/align/align-sentences.ts';
import { countFound, type EnglishEvidence, type GermanEvidence } from '#article/align/evidence.ts';

/** Where a paragraph is so much longer than the other it isn't its translation; in letters, besides what any line may differ by. */
const mostTimes = 2.2;
const anyway = 40;

/** Of so many words that a translation should have it has at least one. */
const telling = 5;

function lengthOf(block: readonly { readonly text: string }[]): number {
  return block.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether two texts have the same paragraphs, as far as their number and their lengths tell. */
function haveSameBlocks(
  german: readonly (readonly GermanEvidence[])[],
  english: readonly (readonly EnglishEvidence[])[],
): boolean {
  if (german.length !== english.length) return false;
  return german.every((block, index) => {
    const [one, other] = [lengthOf(block), lengthOf(english[index] ?? [])];
    return one <= other * mostTimes + anyway && other <= one * mostTimes + anyway;
  });
}

/** Whether nothing of a German sentence stands in what was found for it, though much of it should. */
function isDoubtful(
  { german: left, english: right }: Bead,
  german: readonly GermanEvidence[],
  english: readonly EnglishEvidence[],
): boolean {
  // What has no partner is by itself already.
  if (left.from === left.to || right.from === right.to) return false;
  const { found, expected } = countFound(
    german.slice(left.from, left.to),
    english.slice(right.from, right.to),
  );
  return expected >= telling && found === 0;
}

/** What has no partner, on either side, each by itself. */
function separate({ german, english }: Bead): readonly Bead[] {
  return [
    { german, english: { from: english.from, to: english.from } },
    { german: { from: german.to, to: german.to }, english },
  ];
}

/**
 * Aligns two texts by sentences, in their order: paragraph by paragraph where they have the same ones. A pair that has no word in common, though the
 * dictionary knows many, is none.
 */
export function alignTexts(
  germanBlocks: readonly (readonly GermanEvidence[])[],
  englishBlocks: readonly (readonly EnglishEvidence[])[],
): readonly Bead[] {
  const [german, english] = [germanBlocks.flat(), englishBlocks.flat()];
  const beads: Bead[] = [];
  if (haveSameBlocks(germanBlocks, englishBlocks)) {
    let [left, right] = [0, 0];
    for (const [index, block] of germanBlocks.entries()) {
      const other = englishBlocks[index] ?? [];
      for (const bead of alignSentences(block, other))
        beads.push({
          german: { from: left + bead.german.from, to: left + bead.german.to },
          english: { from: right + bead.english.from, to: right + bead.english.to },
        });
      left += block.length;
      right += other.length;
    }
  } else beads.push(...alignSentences(german, english));
  return beads.flatMap((bead) => (isDoubtful(bead, german, english) ? separate(bead) : [bead]));
}
