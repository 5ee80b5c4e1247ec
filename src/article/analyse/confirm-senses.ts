import { stemEnglish } from '#article/analyse/stem-english.ts';

/** A sense that stands in a translation, with the places of its words there. */
export interface ConfirmedSense {
  readonly sense: string;
  readonly places: readonly number[];
}

/** What a sense has and a translation need not have, or not there. */
const little = new Set(
  'a an the to be am is are was were been sb sth somebody something oneself yourself one your'.split(' '),
);

interface Stem {
  readonly stem: string;
  readonly place: number;
}

/** The stems of words that matter, each with the place of its word. */
function readStems(words: readonly string[]): readonly Stem[] {
  return words.flatMap((word, place) =>
    (word.match(/[\p{L}\d]+(?:['’]\p{L}+)?/gu) ?? [])
      .filter((part) => !little.has(part.toLowerCase()))
      .map((part) => ({ stem: stemEnglish(part), place })),
  );
}

/** Where a row of stems stands in another without a gap; undefined where it doesn't. */
function findRow(row: readonly Stem[], within: readonly Stem[]): readonly Stem[] | undefined {
  if (row.length === 0) return undefined;
  for (let from = 0; from + row.length <= within.length; from += 1)
    if (row.every(({ stem }, index) => within[from + index]?.stem === stem))
      return within.slice(from, from + row.length);
  return undefined;
}

/**
 * Finds those of a word’s senses that stand in the translation of its sentence, in whatever form; those of more words first, else in
 * their order. A sense that stands there is nearly always what the word means; that none does says nothing.
 * @param words the words of the translation
 */
export function confirmSenses(
  senses: readonly string[],
  words: readonly string[],
): readonly ConfirmedSense[] {
  const within = readStems(words);
  return senses
    .flatMap((sense) => {
      const row = findRow(readStems(sense.split(' ')), within);
      return row ? [{ sense, places: [...new Set(row.map(({ place }) => place))] }] : [];
    })
    .toSorted((one, other) => other.places.length - one.places.length);
}
