import type { DraftWord, Pass } from '#article/analyse/draft.ts';

function isBoundary({ form }: DraftWord): boolean {
  return /^[.,;:!?–()]$/.test(form);
}

/** Whether a clause with *zu* and an infinitive begins here. */
function opensInfinitive(words: readonly DraftWord[], at: number): boolean {
  const end = words.findIndex((word, index) => index > at && isBoundary(word));
  return words.slice(at + 1, end === -1 ? undefined : end).some(({ tag }) => /PTKZU$|VVIZU$/.test(tag));
}

/** Makes *um, ohne, statt* the conjunctions that they are before an infinitive: *…, um zu lesen*. Source: FORMAT.md, section 7. */
export const settleConjunctions: Pass = (words) =>
  words.map((word, at) => {
    const before = words[at - 1];
    const isStart = before === undefined || isBoundary(before) || /KON$/.test(before.tag);
    const isOne = /^(?:um|ohne|statt|anstatt)$/i.test(word.form) && /^ADP AP|KOUI$/.test(word.tag);
    return isOne && isStart && opensInfinitive(words, at) ? { ...word, tag: 'SCONJ KOUI' } : word;
  });
