import type { DraftWord, Pass } from '#article/analyse/draft.ts';

function isBoundary({ form }: DraftWord): boolean {
  return /^[.,;:!?–()]$/.test(form);
}

/** Whether a clause with *zu* and an infinitive begins here. */
function opensInfinitive(words: readonly DraftWord[], at: number): boolean {
  const end = words.findIndex((word, index) => index > at && isBoundary(word));
  return words.slice(at + 1, end === -1 ? undefined : end).some(({ tag }) => /PTKZU$|VVIZU$/.test(tag));
}

/** Whether *zu* stands before an infinitive: *zu lesen*. */
function isInfinitiveMark(word: DraftWord, next: DraftWord | undefined): boolean {
  if (word.form.toLowerCase() !== 'zu' || next === undefined || /^\p{Lu}/u.test(next.form)) return false;
  return next.candidates.all.some(({ xpos }) => /^V.INF$/.test(xpos)) && !/ADJA$/.test(next.tag);
}

/**
 * Makes *zu* before an infinitive its mark, and *um, ohne, statt* the conjunctions that they are before one: *…, um zu lesen*.
 * Source: FORMAT.md, section 7.
 */
export const settleInfinitives: Pass = (words) => {
  const marked = words.map((word, at) =>
    isInfinitiveMark(word, words[at + 1]) ? { ...word, tag: 'PART PTKZU' } : word,
  );
  return marked.map((word, at) => {
    const before = marked[at - 1];
    if (before && /PTKZU$/.test(before.tag) && /VVFIN$|VVPP$/.test(word.tag))
      return { ...word, tag: word.tag.replace(/VV\w+$/, 'VVINF') };
    const isStart = before === undefined || isBoundary(before) || /KON$/.test(before.tag);
    const isOne = /^(?:um|ohne|statt|anstatt)$/i.test(word.form) && /^ADP AP|KOUI$/.test(word.tag);
    return isOne && isStart && opensInfinitive(marked, at) ? { ...word, tag: 'SCONJ KOUI' } : word;
  });
};
