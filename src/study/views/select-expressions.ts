import { writeHeadword } from '#article/document/lexicon.ts';
import { type Standing, standingOf } from '#study/review/review-queue.ts';
import { memoryOf } from '#study/review/scheduler.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { type FoldedText, foldForSearch, foldTerms, hasTerms } from '#ui/fold-text.ts';

/** How a list of expressions can be sorted. */
export const sortings = ['newest', 'alphabet', 'due', 'text'] as const;

export type Sorting = (typeof sortings)[number];

/** Which expressions a reader wants to see, and in what order. */
export interface Selection {
  /** `all` are all but the deleted. */
  readonly standing: Standing | 'all';
  /** Words that must all be in it, anywhere; in whatever case, *ä* as *ä*, *a* or *ae*. */
  readonly search: string;
  readonly sorting: Sorting;
}

/** As a list begins. */
export const wholeList: Selection = { standing: 'all', search: '', sorting: 'newest' };

const texts = new WeakMap<SavedExpression, FoldedText>();

/** What is searched, folded once for each state of an expression and not at each keystroke. */
function searchText(saved: SavedExpression): FoldedText {
  const known = texts.get(saved);
  if (known !== undefined) return known;
  const { dictionary, gloss = '', entry, sentence, translation = '' } = saved.content.value;
  const told = [writeHeadword(dictionary, entry), gloss, entry?.gloss ?? ''];
  const text = foldForSearch([...told, sentence, translation, saved.note.value].join('\n'));
  texts.set(saved, text);
  return text;
}

/** A dictionary lists *der Außenminister* under A, and *sich beziehen auf* under B. */
function headword({ content }: SavedExpression): string {
  return content.value.dictionary.replace(/^(?:der|die|das|sich)\s+/i, '').replaceAll('|', '');
}

const german = new Intl.Collator('de', { numeric: true });

type Order = (a: SavedExpression, b: SavedExpression, now: number) => number;

const orders: Readonly<Record<Sorting, Order>> = {
  newest: (a, b) => b.created - a.created,
  alphabet: (a, b) => german.compare(headword(a), headword(b)),
  due: (a, b, now) => memoryOf(a, now).due - memoryOf(b, now).due,
  text: (a, b) =>
    german.compare(a.place.article, b.place.article) ||
    german.compare(a.place.sentence, b.place.sentence) ||
    (a.place.words[0] ?? 0) - (b.place.words[0] ?? 0),
};

/**
 * Filters, searches and sorts; equals stand in the order of their ids, so that a list never jumps.
 * @param shownAs as what else an expression counts where the reader has its place in hand: it was deleted just now, or is written on
 */
export function selectExpressions(
  expressions: readonly SavedExpression[],
  { standing, search, sorting }: Selection,
  now: number,
  shownAs: (saved: SavedExpression) => Standing | undefined = () => undefined,
): readonly SavedExpression[] {
  const fits = (own: Standing | undefined) =>
    own !== undefined && (standing === 'all' ? own !== 'deleted' : own === standing);
  const terms = foldTerms(search);
  return expressions
    .filter((saved) => fits(standingOf(saved, now)) || fits(shownAs(saved)))
    .filter((saved) => hasTerms(searchText(saved), terms))
    .toSorted((a, b) => orders[sorting](a, b, now) || (a.id < b.id ? -1 : 1));
}
