import type { AdoptedText } from '#article/adopt/adopted.ts';
import { type AnalysedPiece, analyseSteps } from '#article/analyse/analyse-text.ts';
import type { DividedSource } from '#article/analyse/divide-source.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
import { type AnalysedSentence, isLearnt } from '#article/document/analysis.ts';
import { headwordOf, type LexiconEntry } from '#article/document/lexicon.ts';
import { fetchForms, fetchSenses, fetchWeights } from '#shelf/open/fetch-dictionaries.ts';

/** That what analyses plain text can't be had: there is no network, and it was never asked for before. */
export class NoDictionaries extends Error {
  override readonly name = 'NoDictionaries';
}

/** What a stretch of a plain text became: CoNLL-U, and what tells senses of its words. */
export interface AnalysedSource extends Omit<AnalysedPiece, 'file'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly senses: SenseTable;
}

interface AnalysisOptions {
  /** Told how many sentences have been analysed, of how many. */
  readonly onProgress: (done: number, of: number) => void;
  /** The number of the piece that is wanted, from 1, where not all are. */
  readonly only?: number;
}

/**
 * Makes CoNLL-U of a German text, of a long one in pieces. In a worker.
 * Errors: NoDictionaries.
 */
export async function* analyseSource(
  source: DividedSource,
  { onProgress, only }: AnalysisOptions,
): AsyncGenerator<AnalysedSource, void> {
  const dictionaries = Promise.all([fetchForms(), fetchWeights(), fetchSenses()]);
  const [table, weights, senses] = await dictionaries.catch((error: unknown) => {
    throw new NoDictionaries(String(error));
  });
  const encoder = new TextEncoder();
  for (const step of analyseSteps(source, { table, weights, senses }, only)) {
    if (step.kind === 'progress') onProgress(step.done, step.of);
    else {
      const { file, ...piece } = step.piece;
      yield { ...piece, bytes: encoder.encode(file), senses };
    }
  }
}

/** So many senses of a word are told: more is a dictionary to be read. */
const mostSenses = 6;

/**
 * What the dictionary has for a word: candidates, for which one is meant nothing tells.
 * @param most how many of them are told
 */
export function findEntry(
  dictionary: string,
  upos: string | undefined,
  senses: SenseTable,
  most = mostSenses,
): { readonly entry?: LexiconEntry } {
  const headword = headwordOf(dictionary).replace(/^sich /, '');
  const found = senses.find(headword, upos).slice(0, most);
  return found.length === 0 ? {} : { entry: { gloss: found.join('; '), areCandidates: true } };
}

function addToSentence(sentence: AnalysedSentence, senses: SenseTable): AnalysedSentence {
  return {
    ...sentence,
    words: sentence.words.map((word) =>
      isLearnt(word) ? { ...word, ...findEntry(word.dictionary, word.upos, senses) } : word,
    ),
    // Separable verbs, all of them.
    expressions: sentence.expressions.map((expression) => ({
      ...expression,
      ...findEntry(expression.dictionary, 'VERB', senses),
    })),
  };
}

/** Whether a text is what this site has found of plain German, by what its file says of itself. */
export function isAnalysed({ notes }: Pick<AdoptedText, 'notes'>): boolean {
  return notes.some(({ rule }) => rule === 'analysed');
}

/** A text that was analysed, with what a dictionary has for its words. */
export function withSenses(text: AdoptedText, senses: SenseTable): AdoptedText {
  const sentences = Object.entries(text.analysis.sentences).map(
    ([id, sentence]) => [id, addToSentence(sentence, senses)] as const,
  );
  return {
    ...text,
    analysis: { sentences: Object.fromEntries(sentences) },
  };
}
