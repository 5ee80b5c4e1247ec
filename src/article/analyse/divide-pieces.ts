/** Sentences of a text that is one piece, at most: as much as a page can lay a layer over at once. */
const longestText = 1_000;

/** About as many sentences has each piece of a longer one: the first is to be read while the others are analysed. */
const usualPiece = 400;

/** What begins with a sentence. */
export type Beginning = 'heading' | 'paragraph' | undefined;

/** The place nearest to another, within so many, that begins with a heading or a paragraph. */
function findNear(
  beginnings: readonly Beginning[],
  cut: number,
  within: number,
  kind: Beginning,
): number | undefined {
  for (let away = 0; away <= within; away += 1) {
    const found = [cut - away, cut + away].find((at) => beginnings[at] === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Where the pieces of a long text begin, by its sentences’ numbers from 0: a book’s with its chapters, where they have headings, else with
 * paragraphs. A text of a thousand sentences or fewer is one.
 */
export function divideIntoPieces(beginnings: readonly Beginning[]): readonly number[] {
  if (beginnings.length <= longestText) return [0];
  const length = beginnings.length / Math.ceil(beginnings.length / usualPiece);
  const cuts = [0];
  for (let cut = length; cut < beginnings.length - length / 2; cut += length) {
    const at = Math.round(cut);
    const found =
      findNear(beginnings, at, Math.floor(length / 3), 'heading') ??
      findNear(beginnings, at, Math.floor(length / 10), 'paragraph');
    cuts.push(found ?? at);
  }
  return cuts;
}
