import type { ListedArticle } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { ownSlug } from '#article/document/own-text.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import { type LayerWord, readLayerWords } from '#shelf/views/layer-words.ts';
import { type PlaceInFile, placesInFiles } from '#shelf/views/place-in-file.ts';

/** A text on the shelf, the edition's or the reader's own. */
export interface ShelfItem {
  /** `own/ID` of the reader's own. */
  readonly slug: string;
  readonly title: string;
  /** BCP 47; none where nothing tells it. */
  readonly language?: string;
  /** The title in the language of the interface, where that is another one. */
  readonly translation?: string;
  /** The day of the text itself, ISO 8601. */
  readonly date?: string;
  readonly words: number;
  readonly layers: readonly LayerWord[];
  /** When it came here, or the day of an article of the edition; in milliseconds since 1970. */
  readonly added: number;
  /** Of the reader's own. */
  readonly kept?: KeptText;
  /** Where it is one of several of its file. */
  readonly place?: PlaceInFile;
}

/** Whether a text is in German: how common its words are is known of no other language. */
export function isGerman({ language }: Pick<ShelfItem, 'language'>): boolean {
  return language !== undefined && /^de(?:-|$)/.test(language);
}

/** How many saved expressions a text has, and how many of them are to be reviewed now: the due and the new, as the study list asks them. */
export interface SavedCount {
  readonly saved: number;
  readonly toReview: number;
}

function itemOfEdition(
  { slug, title, dateCreated, wordCount, layers }: ListedArticle,
  language: Language,
): ShelfItem {
  return {
    slug,
    title: title.de,
    language: 'de',
    ...(language !== 'de' && { translation: title[language] }),
    ...(dateCreated !== undefined && { date: dateCreated }),
    words: wordCount,
    layers: readLayerWords(layers),
    added: Date.parse(dateCreated ?? '') || 0,
  };
}

const keptItems = new WeakMap<KeptText, ShelfItem>();

function itemOfKept(kept: KeptText, place: PlaceInFile | undefined): ShelfItem {
  const known = keptItems.get(kept);
  if (known && known.place?.of === place?.of) return known;
  const { id, title, language, date, words, added } = kept;
  const item = {
    slug: ownSlug(id),
    title: title.value,
    ...(language !== 'und' && { language }),
    ...(date !== undefined && { date }),
    words,
    layers: readLayerWords([...kept.layers, ...(translationOf(kept) ? ['# text_en'] : [])]),
    added,
    kept,
    ...(place && { place }),
  };
  keptItems.set(kept, item);
  return item;
}

/** The articles of the edition. */
export function listEditions(editions: readonly ListedArticle[], language: Language): readonly ShelfItem[] {
  return editions.map((edition) => itemOfEdition(edition, language));
}

/**
 * The reader's own texts but the deleted: of the same text the same item.
 * @param stored as the shelf has them, where `kept` is what the list tells of them
 */
export function listKept(
  kept: readonly KeptText[],
  stored: readonly KeptText[] = kept,
): readonly ShelfItem[] {
  const places = placesInFiles(stored);
  return kept.filter(({ deleted }) => !deleted.value).map((text) => itemOfKept(text, places.get(text.id)));
}
