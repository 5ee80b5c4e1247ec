/** A text without case, diacritics and the mark of separable verbs: *Außenminister* as *aussenminister*. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}|]/gu, '')
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss');
}

/** The same with the umlauts spelt out, as who has no such keys types them: *Außenministerbüro* as *aussenministerbuero*. */
function spellOut(text: string): string {
  return foldText(text.normalize('NFC').replace(/[äöü]/giu, '$&e'));
}

/** A text as it is searched: with umlauts folded, and with umlauts spelt out. */
export type FoldedText = readonly [folded: string, speltOut: string];

/** Folds a text once, so that each keystroke only looks into it. */
export function foldForSearch(text: string): FoldedText {
  return [foldText(text), spellOut(text)];
}

/** Words of a search, each folded. */
export function foldTerms(search: string): readonly FoldedText[] {
  return search.split(/\s+/).map(foldForSearch);
}

/** Whether a text has all words of a search, anywhere; in whatever case, *ä* as *ä*, *a* or *ae*. */
export function hasTerms([folded, speltOut]: FoldedText, terms: readonly FoldedText[]): boolean {
  return terms.every(([term, speltTerm]) => folded.includes(term) || speltOut.includes(speltTerm));
}
