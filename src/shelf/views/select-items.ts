import { groupByFile } from '#shelf/views/place-in-file.ts';
import type { SavedCount, ShelfItem } from '#shelf/views/shelf-item.ts';
import { type FoldedText, foldForSearch, foldTerms, hasTerms } from '#ui/fold-text.ts';

/** How the texts of the shelf can be sorted. */
export const orders = ['added', 'title', 'date', 'words', 'toReview'] as const;

export type Order = (typeof orders)[number];

/** Which texts a reader wants to see, and in what order. */
export interface ItemSelection {
  /** Words that must all be in the title and the text. */
  readonly search: string;
  readonly order: Order;
}

/** As a shelf begins. */
export const wholeShelf: ItemSelection = { search: '', order: 'added' };

/** So many texts are seen at a glance. */
const handful = 5;

/** Whether there are so many texts that they are to be searched and sorted. */
export function isLong(items: readonly ShelfItem[]): boolean {
  return items.length > handful;
}

type SavedBySlug = ReadonlyMap<string, SavedCount> | undefined;

const german = new Intl.Collator('de', { numeric: true, ignorePunctuation: true });

function partOf({ kept }: ShelfItem): number {
  return kept?.source.part ?? 0;
}

/** Keeps the texts of a file together, in its order, where the first of them stands. */
function joinFiles(items: readonly ShelfItem[]): readonly ShelfItem[] {
  return groupByFile(items, ({ kept, slug }) => kept?.source.id ?? slug).flatMap((parts) =>
    parts.toSorted((a, b) => partOf(a) - partOf(b)),
  );
}

type Compare = (a: ShelfItem, b: ShelfItem, saved: SavedBySlug) => number;

const compare: Readonly<Record<Order, Compare>> = {
  added: (a, b) => b.added - a.added,
  title: (a, b) => german.compare(a.title, b.title),
  // What has no day comes last.
  date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
  words: (a, b) => b.words - a.words,
  toReview: (a, b, saved) => {
    const [of, other] = [saved?.get(a.slug), saved?.get(b.slug)];
    return (other?.toReview ?? 0) - (of?.toReview ?? 0) || (other?.saved ?? 0) - (of?.saved ?? 0);
  },
};

const titles = new WeakMap<ShelfItem, FoldedText>();

function foldTitle(item: ShelfItem): FoldedText {
  const known = titles.get(item);
  if (known) return known;
  const folded = foldForSearch(
    `${item.title}\n${item.translation ?? ''}\n${item.kept?.source.fileName ?? ''}`,
  );
  titles.set(item, folded);
  return folded;
}

/**
 * Searches and sorts; of equals the newest come first. The parts of a book stay together whatever it is sorted by, where the first of them stands.
 * @param texts the words of the texts, folded, by slug, as far as they have been read
 */
export function selectItems(
  items: readonly ShelfItem[],
  { search, order }: ItemSelection,
  texts: ReadonlyMap<string, FoldedText>,
  saved: SavedBySlug,
): readonly ShelfItem[] {
  const terms = foldTerms(search);
  const isFound = (item: ShelfItem) => {
    const [title, spelt] = foldTitle(item);
    const [text, speltText] = texts.get(item.slug) ?? ['', ''];
    // A word may stand in the title and another in the text.
    return terms.every((term) => hasTerms([title, spelt], [term]) || hasTerms([text, speltText], [term]));
  };
  const found = search.trim() === '' ? items : items.filter(isFound);
  return joinFiles(found.toSorted((a, b) => compare[order](a, b, saved) || compare.added(a, b, saved)));
}
