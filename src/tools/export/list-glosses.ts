import { type AnalysedSentence, printedWord, printedWords } from '#article/document/analysis.ts';

/** A gloss with the printed words that it belongs to, by their positions: *gaben … bekannt*. */
export interface PlacedGloss {
  readonly positions: readonly number[];
  readonly gloss: string;
}

/** The glosses of a sentence: each expression's once, then those of the words that are in none. */
export function listGlosses(sentence: AnalysedSentence): readonly PlacedGloss[] {
  const { words, contractions } = sentence;
  const ofExpressions = sentence.expressions.flatMap(({ words: ids, gloss }) =>
    gloss === undefined
      ? []
      : [{ positions: Array.from(new Set(ids.map((id) => printedWord(sentence, id)))), gloss }],
  );
  const covered = new Set(ofExpressions.flatMap(({ positions }) => positions));
  const ofWords = printedWords(sentence).flatMap((ids, position) => {
    const [first = 0] = ids;
    const gloss = contractions[first]?.gloss ?? (ids.length === 1 ? words[first - 1]?.gloss : undefined);
    return covered.has(position) || gloss === undefined ? [] : [{ positions: [position], gloss }];
  });
  return [...ofExpressions, ...ofWords].filter(({ positions }) => !positions.includes(-1));
}
