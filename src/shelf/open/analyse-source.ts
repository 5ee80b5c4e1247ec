import type { AdoptedText } from '#article/adopt/adopted.ts';
import { type AnalysedPiece, analyseSteps } from '#article/analyse/analyse-text.ts';
import type { DividedSource } from '#article/analyse/divide-source.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
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

/** Whether a text is what this site has found of plain German, by what its file says of itself. */
export function isAnalysed({ notes }: Pick<AdoptedText, 'notes'>): boolean {
  return notes.some(({ rule }) => rule === 'analysed');
}
