import { type DraftWord, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';

function isBoundary(word: DraftWord | undefined): boolean {
  return word === undefined || /^(?:[.,;:!?–)]|und|oder)$/.test(word.form);
}

/** Whether a clause that begins with this word ends with its verb. */
function opensSubordinate({ tag }: DraftWord): boolean {
  return /KOUS$|PRELS$|PRELAT$/.test(tag);
}

/** The place of the last word of the clause that begins at a place: before the sign that closes it. */
function findEnd(words: readonly DraftWord[], start: number): number {
  let end = start + 1;
  while (!isBoundary(words[end])) end += 1;
  return end - 1;
}

/**
 * Gives a subordinate clause that has no finite verb its last verb as one, where that can be: *…, die Beziehungen unterhalten*, which by itself may
 * be a participle.
 */
export const settleLastVerbs: Pass = (words) => {
  const result = [...words];
  for (const [at, word] of words.entries()) {
    if (!opensSubordinate(word)) continue;
    const end = findEnd(words, at);
    const last = result[end];
    if (last === undefined || end - at < 2 || !isBoundary(words[end + 1])) continue;
    if (words.slice(at, end + 1).some((other) => /VVFIN$/.test(other.tag))) continue;
    // *…, die er und sie lesen*: the clause goes on behind *und*.
    if (/^(?:und|oder)$/.test(words[end + 1]?.form ?? '') && !/^(?:VVPP|VVINF)$/.test(xposOf(last))) continue;
    const mayBeFinite = last.candidates.all.some(({ xpos }) => /^V.FIN$/.test(xpos));
    if (mayBeFinite && /^(?:VVPP|VVINF|ADJD)$/.test(xposOf(last)))
      result[end] = { ...last, tag: uposOf(last) === 'AUX' ? 'AUX VVFIN' : 'VERB VVFIN' };
  }
  return result;
};
