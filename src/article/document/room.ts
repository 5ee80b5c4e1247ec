import { inlineText, isGlossLonger, type Run, type Word } from '#article/document/inline.ts';

/** From how many letters on what has no gloss has room for the end of the one before. */
const roomyLength = 5;

/** Whether a word of a sentence has a gloss that is longer than it is, and room for it to run on: under names, and under the rest of its expression. */
export function hasRoom(inlines: readonly (string | Word | Run)[], index: number): boolean {
  const inline = inlines[index] ?? '';
  if (typeof inline === 'string' || !isGlossLonger(inline)) return false;
  let length = 0;
  // No further than is asked: a sentence may have thousands of words.
  for (let next = index + 1; next < inlines.length && length < roomyLength; next += 1) {
    const bare = inlines[next] ?? '';
    if (typeof bare !== 'string' && bare.gloss !== undefined) break;
    length += inlineText([bare]).trim().length;
  }
  return length >= roomyLength;
}
