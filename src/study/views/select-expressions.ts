import { writeHeadword } from '#article/document/lexicon.ts';
import { type Standing, standingOf } from '#study/review/review-queue.ts';
import { memoryOf } from '#study/review/scheduler.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';

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
type Searched = readonly [folded: string, speltOut: string];

const texts = new WeakMap<SavedExpression, Searched>();

function searched(text: string): Searched {
  return [foldText(text), spellOut(text)];
}

/** What is searched, folded once for each state of an expression and not at each keystroke. */
function searchText(saved: SavedExpression): Searched {
  const known = texts.get(saved);
  if (known !== undefined) return known;
  const { dictionary, gloss = '', entry, sentence, translation = '' } = saved.content.value;
  const told = [writeHeadword(dictionary, entry), gloss, entry?.gloss ?? ''];
  const text = searched([...told, sentence, translation, saved.note.value].join('\n'));
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
  const terms = search.split(/\s+/).map(searched);
  return expressions
    .filter((saved) => fits(standingOf(saved, now)) || fits(shownAs(saved)))
    .filter((saved) => {
      const [folded, speltOut] = searchText(saved);
      return terms.every(([term, speltTerm]) => folded.includes(term) || speltOut.includes(speltTerm));
    })
    .toSorted((a, b) => orders[sorting](a, b, now) || (a.id < b.id ? -1 : 1));
}
