import { type DraftWord, type Pass, uposOf } from '#article/analyse/draft.ts';

const always = /^(?:sein|werden|können|müssen|sollen|dürfen)$/;

function isBoundary({ form }: DraftWord): boolean {
  return /^[.,;:!?–]$/.test(form);
}

/** Whether the clause of a word has another verb in such a form. */
function hasVerb(words: readonly DraftWord[], at: number, forms: RegExp): boolean {
  const start = words.slice(0, at).findLastIndex(isBoundary) + 1;
  const end = words.findIndex((word, index) => index > at && isBoundary(word));
  return words
    .slice(start, end === -1 ? undefined : end)
    .some(({ tag }, index) => start + index !== at && forms.test(tag));
}

/**
 * Tells auxiliaries from verbs by themselves: *sein, werden* and modal verbs are the former, *haben* where its clause has a participle,
 * *wollen* and *mögen* where it has an infinitive.
 * Source: universaldependencies.org/de, Tags.
 */
export const settleAuxiliaries: Pass = (words) =>
  words.map((word, at) => {
    if (!/^(?:AUX|VERB)$/.test(uposOf(word))) return word;
    const lemma = word.candidates.all.find(({ upos }) => upos === 'AUX')?.lemma;
    if (lemma === undefined) return word;
    const isAuxiliary =
      always.test(lemma) || hasVerb(words, at, lemma === 'haben' ? /VVPP$/ : /VVINF$|AUX VVPP$/);
    return { ...word, tag: word.tag.replace(/^\w+/, isAuxiliary ? 'AUX' : 'VERB') };
  });
