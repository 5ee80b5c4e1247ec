import {
  type AnalysedSentence,
  type Analysis,
  type Expression,
  printedWords,
} from '#article/document/analysis.ts';
import { bandOf, type CommonForms, commonBand, type FrequencyStep } from '#article/document/frequency.ts';
import { expressionAmong, headwordOfPrinted } from '#article/document/headwords.ts';

/** How often a headword stands in a text, in forms that are as common as one another. */
export interface HeadwordCount {
  /** As `headwordOf` has it: *Außenminister*, *bekanntgeben*. */
  readonly headword: string;
  readonly times: number;
  /** As the glosses go by it: that of the printed form, of an expression that of the rarest of its words; none of what is rare. */
  readonly common?: FrequencyStep;
}

/** What the words of a text are: all that is needed to tell how many of them somebody knows. */
export interface HeadwordCounts {
  /** How many are names or figures: *Astana*, *2023*. Nobody has to learn them. */
  readonly names: number;
  /** In the order of the text. *ging* and *gehen* are two entries of one headword where one is more common. */
  readonly words: readonly HeadwordCount[];
}

/** What counts as one word of a sentence: *gaben … bekannt* does. */
type Unit = 'name' | Omit<HeadwordCount, 'times'>;

function unitsOf(sentence: AnalysedSentence, commonForms: CommonForms): readonly Unit[] {
  const { words, contractions } = sentence;
  const printed = printedWords(sentence);
  const formOf = (ids: readonly number[]) => {
    const [first = 0] = ids;
    return contractions[first]?.form ?? words[first - 1]?.form ?? '';
  };
  const formAt = (id: number) => formOf(printed.find((ids) => ids.includes(id)) ?? [id]);
  const passed = new Set<Expression>();
  return printed.flatMap((ids): readonly Unit[] => {
    const [word] = ids.flatMap((id) => words[id - 1] ?? []);
    const expression = expressionAmong(sentence, ids);
    if (expression) {
      if (passed.has(expression)) return [];
      passed.add(expression);
    }
    if (word?.actor !== undefined) return ['name'];
    const headword = headwordOfPrinted(sentence, ids);
    // *zum* is told in no card that it is known: it says nothing of the text either way.
    if (headword === undefined) return [];
    if (!expression && (word?.upos === 'PROPN' || !/\p{L}/u.test(headword))) return ['name'];
    const common = expression
      ? commonBand(expression.words.map((id) => bandOf(formAt(id), commonForms)))
      : bandOf(formOf(ids), commonForms);
    return [{ headword, ...(common && { common }) }];
  });
}

/**
 * Counts the headwords of a text, or of a part of it; an expression is one, however many words it has.
 * @param commonForms without them no word counts as common
 */
export function countHeadwords(
  { sentences }: Analysis,
  commonForms: CommonForms = new Map(),
): HeadwordCounts {
  const counts = new Map<string, HeadwordCount>();
  let names = 0;
  for (const unit of Object.values(sentences).flatMap((sentence) => unitsOf(sentence, commonForms))) {
    if (unit === 'name') {
      names += 1;
      continue;
    }
    const key = `${unit.common ?? ''} ${unit.headword}`;
    counts.set(key, { ...unit, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return { names, words: [...counts.values()] };
}
