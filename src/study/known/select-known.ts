import { compareHeadwords, type KnownWord } from '#study/review/list-known.ts';
import { type FoldedText, foldForSearch, foldTerms, hasTerms } from '#ui/fold-text.ts';

/** How the words can be sorted. */
export const sortings = ['newest', 'alphabet'] as const;

/** Which words a reader wants to see, and in what order. */
export interface KnownSelection {
  /** Words that must all be in it, anywhere; in whatever case, *ä* as *ä*, *a* or *ae*. */
  readonly search: string;
  readonly sorting: (typeof sortings)[number];
}

/** As the list begins. */
export const allKnown: KnownSelection = { search: '', sorting: 'newest' };

function searchText({ headword, content }: KnownWord): FoldedText {
  const told = content && [content.dictionary, content.gloss ?? '', content.entry?.gloss ?? ''];
  return foldForSearch([headword, ...(told ?? [])].join('\n'));
}

/** Searches and sorts; what was told at once stands in the order of a dictionary. */
export function selectKnown(
  words: readonly KnownWord[],
  { search, sorting }: KnownSelection,
): readonly KnownWord[] {
  const terms = foldTerms(search.trim());
  const found = search.trim() === '' ? words : words.filter((word) => hasTerms(searchText(word), terms));
  return found.toSorted((a, b) => (sorting === 'newest' ? b.at - a.at : 0) || compareHeadwords(a, b));
}
