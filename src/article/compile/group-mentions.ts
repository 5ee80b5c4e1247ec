/** Groups mentions by the sentence they are in, each in their order: a book has thousands of both. */
export function groupMentions<Of extends { readonly sentence: number }>(
  mentions: readonly Of[],
): ReadonlyMap<number, readonly Of[]> {
  const groups = new Map<number, Of[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}
