import { confirmSenses } from '#article/analyse/confirm-senses.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { parseAlignment } from '#article/conllu/parse-alignment.ts';
import { translationForms } from '#article/conllu/parse-translation.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import type { WordLine } from '#article/conllu/token.ts';

/** How well a dictionary does for the words of one part of speech. */
export interface SenseFigures {
  readonly words: number;
  /** Of these, how many have senses. */
  readonly known: number;
  /** Of these, how many have a gloss or a translation to be held against. */
  readonly judged: number;
  /** Of these, of how many the first sense is right; some sense; */
  readonly first: number;
  readonly some: number;
  /** how many have a sense that stands in the translation of the sentence, and of how many of these it is right. */
  readonly confirmed: number;
  readonly confirmedRight: number;
  /** The same of those of which no other sense stands there. */
  readonly sole: number;
  readonly soleRight: number;
}

const none: SenseFigures = {
  words: 0,
  known: 0,
  judged: 0,
  first: 0,
  some: 0,
  confirmed: 0,
  confirmedRight: 0,
  sole: 0,
  soleRight: 0,
};

/** What a word means in its sentence, as far as the file tells: its gloss, and the words that are aligned with it. */
interface Meaning {
  readonly gloss: readonly string[];
  /** Of the translation, from 0. */
  readonly aligned: readonly number[];
}

function readMeaning(sentence: Sentence, { id, misc }: WordLine): Meaning {
  const group = parseAlignment(sentence).value.find(({ words }) => words.includes(id));
  return {
    gloss: miscValue(misc, 'Gloss')?.split('-') ?? [],
    aligned: (group?.tokens ?? []).map((token) => token - 1),
  };
}

function judge(senses: readonly string[], { gloss, aligned }: Meaning, translation: readonly string[]) {
  const ofWord = aligned.map((place) => translation[place] ?? '');
  const isRight = (sense: string) =>
    confirmSenses([sense], gloss).length > 0 || confirmSenses([sense], ofWord).length > 0;
  const [confirmed, ...others] = confirmSenses(senses, translation);
  const isConfirmedRight = confirmed !== undefined && isRight(confirmed.sense);
  const isSole = confirmed !== undefined && others.length === 0;
  return {
    first: senses.slice(0, 1).some(isRight),
    some: senses.some(isRight),
    confirmed: confirmed !== undefined,
    confirmedRight: isConfirmedRight,
    sole: isSole,
    soleRight: isSole && isConfirmedRight,
  };
}

/**
 * Measures a dictionary by the words of a file: how many of them it knows, and where the file has glosses or a translation how often its
 * senses are right.
 * @param upos the parts of speech to look at
 */
export function measureSenses(
  sentences: readonly Sentence[],
  { find }: SenseTable,
  upos: readonly string[],
): ReadonlyMap<string, SenseFigures> {
  const figures = new Map<string, SenseFigures>(upos.map((one) => [one, none]));
  for (const sentence of sentences) {
    const translation = translationForms(sentence) ?? [];
    for (const word of wordsOf(sentence)) {
      const sum = figures.get(word.upos ?? '');
      if (!sum) continue;
      const senses = find(word.lemma ?? word.form, word.upos ?? undefined);
      const meaning = readMeaning(sentence, word);
      const isKnown = senses.length > 0;
      const isJudged = isKnown && meaning.gloss.length + meaning.aligned.length > 0;
      const judged = isJudged ? judge(senses, meaning, translation) : undefined;
      figures.set(word.upos ?? '', {
        words: sum.words + 1,
        known: sum.known + Number(isKnown),
        judged: sum.judged + Number(isJudged),
        first: sum.first + Number(judged?.first ?? false),
        some: sum.some + Number(judged?.some ?? false),
        confirmed: sum.confirmed + Number(judged?.confirmed ?? false),
        confirmedRight: sum.confirmedRight + Number(judged?.confirmedRight ?? false),
        sole: sum.sole + Number(judged?.sole ?? false),
        soleRight: sum.soleRight + Number(judged?.soleRight ?? false),
      });
    }
  }
  return figures;
}
