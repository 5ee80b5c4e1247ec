/** The words that a mention covers: contiguous parts in order, by word IDs; one unless it is discontinuous, none where no word is in it. */
export interface MentionSpan {
  readonly parts: readonly { readonly first: number; readonly last: number }[];
}

/** Its first word; 0 where no word is in it. */
export function startOf({ parts }: MentionSpan): number {
  return parts[0]?.first ?? 0;
}

/** Its last word; 0 where no word is in it. */
export function endOf({ parts }: MentionSpan): number {
  return parts.at(-1)?.last ?? 0;
}

/** Puts first what opens first, and of those that open together what ends last. */
export function compareSpans(a: MentionSpan, b: MentionSpan): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a);
}

/** Parts that follow one another without a word between them as one. */
export function joinParts({ parts }: MentionSpan): MentionSpan['parts'] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of parts) {
    const before = joined.at(-1);
    if (before?.last === first - 1) before.last = last;
    else joined.push({ first, last });
  }
  return joined;
}

/** The words of a mention, written the same however they are divided into parts. */
export function writeSpan(mention: MentionSpan): string {
  return joinParts(mention)
    .map(({ first, last }) => `${first}-${last}`)
    .join();
}
