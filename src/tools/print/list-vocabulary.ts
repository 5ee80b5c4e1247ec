import {
  type AnalysedSentence,
  type AnalysedWord,
  type Analysis,
  isLearnt,
  printedWords,
} from '#article/document/analysis.ts';
import type { Article, Sentence } from '#article/document/article.ts';
import { commonStep, isAmong } from '#article/document/frequency.ts';
import { inlineText, wordsOf } from '#article/document/inline.ts';
import { headwordOf, joinMeanings, printEntry, writeGrammar } from '#article/document/lexicon.ts';
import { sectionSentences } from '#article/document/sentences.ts';
import { numberSentences } from '#tools/print/number-sentences.ts';

/** A word or an expression to learn, where it comes up first. */
export interface VocabularyEntry {
  /** As a dictionary prints it: *bekannt|geben*. */
  readonly dictionary: string;
  /** What a dictionary prints behind it: *gibt bekannt, gab bekannt, hat bekanntgegeben*. */
  readonly grammar?: string;
  /** What it means wherever it stands, or here where no dictionary is known. */
  readonly gloss: string;
  /** What it means here, where that is another. */
  readonly here?: string;
  /** Numbers of the sentences in which it means this, rising. */
  readonly sentences: readonly number[];
}

/** The new words of a section. */
export interface VocabularySection {
  readonly id: string;
  /** Its heading, in German; the opening has none. */
  readonly title?: string;
  readonly entries: readonly VocabularyEntry[];
}

type Meaning = Omit<VocabularyEntry, 'sentences'>;

/** What there is to learn of what has a gloss. */
function meaningOf({
  dictionary,
  gloss,
  entry,
}: Pick<AnalysedWord, 'dictionary' | 'gloss' | 'entry'>): readonly Meaning[] {
  if (gloss === undefined) return [];
  const printed = entry && printEntry(entry);
  const grammar = writeGrammar(printed);
  return [{ dictionary, ...(grammar !== '' && { grammar }), gloss, ...joinMeanings(gloss, printed) }];
}

/** What there is to learn in a sentence, in the order of the text; an expression once, at its first word. */
function meaningsIn(sentence: Sentence, analysed: AnalysedSentence): readonly Meaning[] {
  const printed = printedWords(analysed);
  const told = new Set<AnalysedSentence['expressions'][number]>();
  return wordsOf(sentence.inlines).flatMap(({ common }, position): readonly Meaning[] => {
    const ids = printed[position] ?? [];
    if (isAmong(common, commonStep)) return [];
    const expressions = analysed.expressions.filter(({ words }) => words.some((id) => ids.includes(id)));
    if (expressions.length > 0) {
      return expressions.flatMap((expression) => {
        if (told.has(expression)) return [];
        told.add(expression);
        return meaningOf(expression);
      });
    }
    const word = analysed.words[(ids[0] ?? 0) - 1];
    if (ids.length !== 1 || !word || word.actor !== undefined) return [];
    return isLearnt(word) ? meaningOf(word) : [];
  });
}

/**
 * Lists the words and expressions of an article in order of appearance, each meaning once, in the section where it comes up
 * first. Names are left out, and so is what is most common.
 * @param leftOut headwords that are left out too
 */
export function listVocabulary(
  article: Article,
  { sentences }: Analysis,
  leftOut: ReadonlySet<string> = new Set(),
): readonly VocabularySection[] {
  const numbers = numberSentences(article);
  const places = new Map<string, number[]>();
  const lists = article.sections.map(({ id, heading, ...section }) => {
    const title = heading && inlineText(heading.inlines);
    const fresh: { readonly meaning: Meaning; readonly places: readonly number[] }[] = [];
    for (const sentence of sectionSentences({ id, ...(heading && { heading }), ...section })) {
      const analysed = Object.hasOwn(sentences, sentence.id) ? sentences[sentence.id] : undefined;
      for (const meaning of analysed ? meaningsIn(sentence, analysed) : []) {
        if (leftOut.has(headwordOf(meaning.dictionary))) continue;
        const key = [meaning.dictionary, meaning.gloss, meaning.here ?? ''].join('\n');
        const number = numbers.get(sentence.id) ?? 0;
        const earlier = places.get(key);
        if (earlier) {
          if (earlier.at(-1) !== number) earlier.push(number);
          continue;
        }
        const own = [number];
        places.set(key, own);
        fresh.push({ meaning, places: own });
      }
    }
    return { id, title, fresh };
  });
  return lists.flatMap(({ id, title, fresh }) => {
    if (fresh.length === 0) return [];
    const entries = fresh.map((entry) => ({ ...entry.meaning, sentences: entry.places }));
    return [{ id, ...(title !== undefined && { title }), entries }];
  });
}
