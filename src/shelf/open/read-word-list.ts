import type { ListedWord } from '#article/document/listed-word.ts';
import { askWorker } from '#shelf/open/ask-worker.ts';

/** Reads a list of words, one a line, in a worker, by the dictionaries that read plain German; undefined where these can't be had. */
export async function readWordList(list: string): Promise<readonly ListedWord[] | undefined> {
  const news = await askWorker({ kind: 'list', list });
  return news?.kind === 'listed' ? news.words : undefined;
}
