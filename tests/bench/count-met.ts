/** Tells how many targets are met of those that were judged; what has no target, undefined, doesn't count. */
export function countMet(judgements: readonly (boolean | undefined)[]): string {
  const judged = judgements.filter((isMet) => isMet !== undefined);
  return `${judged.filter((isMet) => isMet).length} of ${judged.length} targets met`;
}
