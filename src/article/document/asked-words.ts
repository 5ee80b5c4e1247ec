import {
  type AnalysedSentence,
  type AnalysedWord,
  type Expression,
  isLearnt,
  printedWords,
} from '#article/document/analysis.ts';
import { headwordOf, isSameGloss } from '#article/document/lexicon.ts';

/** A word as a dictionary lists it, whatever form it has in a sentence: *Schiff* NOUN, *bekanntgeben* VERB. */
export interface Headword {
  readonly headword: string;
  /** UD's part of speech. */
  readonly upos: string;
}

/** A word of a sentence, or an expression, of which the reader may say what it means. */
export interface AskedWord extends Headword {
  /** As a dictionary prints it: *das Schiff*, *bekannt|geben*. */
  readonly dictionary: string;
  /** What stands under it as long as the reader says nothing else: a dictionary's only sense. */
  readonly gloss?: string;
  /** The senses that a dictionary has; none where it hasn't got the word. */
  readonly candidates: readonly string[];
  /** The printed word that the gloss stands under, by its position from 0; of an expression that of its head. */
  readonly position: number;
  /** What of the sentence has the gloss. */
  readonly of: AnalysedWord | Expression;
}

/** As many words as a gloss may have: FORMAT.md, section 4. */
const mostWords = 4;

/** The first sense that a dictionary has of a word under which nothing stands; none of grammar, and none that is too long for a gloss. */
export function likeliestSense({ gloss, candidates, upos }: AskedWord): string | undefined {
  const [first] = candidates;
  if (gloss !== undefined || first === undefined || !isLearnt({ upos })) return undefined;
  return first.split(' ').length > mostWords ? undefined : first;
}

/** The name of a headword, by which a sense is found: no part of speech has a space in it. */
export function senseKey({ headword, upos }: Headword): string {
  return `${upos} ${headword}`;
}

type Asked = Omit<AskedWord, 'position'>;

/** What the reader may say the sense of; nothing where the text says it: a gloss that is none of a dictionary's senses is its file's. */
function askOf(of: AnalysedWord | Expression, upos: string): Asked | undefined {
  const { dictionary, gloss, entry } = of;
  const candidates = entry?.areCandidates ? entry.gloss.split('; ') : [];
  if (gloss !== undefined && !candidates.some((sense) => isSameGloss(sense, gloss))) return undefined;
  const headword = headwordOf(dictionary);
  return { headword, upos, dictionary, ...(gloss !== undefined && { gloss }), candidates, of };
}

/**
 * The words of a sentence of which the reader may say what they mean, for each position of a printed word: all words of an expression
 * have the same, a name and a contraction have none.
 */
export function askedWords(sentence: AnalysedSentence): readonly (AskedWord | undefined)[] {
  const printed = printedWords(sentence);
  const positions = new Map(printed.flatMap((ids, position) => ids.map((id) => [id, position] as const)));
  const expressions = new Map<number, Expression>();
  for (const expression of sentence.expressions) {
    for (const id of expression.words) if (!expressions.has(id)) expressions.set(id, expression);
  }
  const asked = new Map<Expression, AskedWord | undefined>();
  const askExpression = (expression: Expression): AskedWord | undefined => {
    const found = askOf(expression, sentence.words[expression.head - 1]?.upos ?? '');
    return found && { ...found, position: positions.get(expression.head) ?? -1 };
  };
  return printed.map((ids, position) => {
    const [word, ...others] = ids.flatMap((id) => sentence.words[id - 1] ?? []);
    if (!word || [word, ...others].some(({ actor }) => actor !== undefined)) return undefined;
    const expression = ids.flatMap((id) => expressions.get(id) ?? []).at(0);
    if (expression) {
      if (!asked.has(expression)) asked.set(expression, askExpression(expression));
      return asked.get(expression);
    }
    if (others.length > 0 || word.upos === 'PROPN') return undefined;
    const found = askOf(word, word.upos);
    return found && { ...found, position };
  });
}
