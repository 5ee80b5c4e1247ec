import { openLineNamer } from '#article/analyse/name-listed.ts';
import { printEntry } from '#article/document/lexicon.ts';
import type { ListedWord } from '#article/document/listed-word.ts';
import { findEntry } from '#shelf/open/add-senses.ts';
import { NoDictionaries } from '#shelf/open/analyse-source.ts';
import { fetchForms, fetchSenses } from '#shelf/open/fetch-dictionaries.ts';

/** So many senses say which word it is that the reader knows already. */
const enoughSenses = 3;

/**
 * Names the lines of a list of words by the dictionaries; empty ones are passed over. In a worker.
 * Errors: NoDictionaries.
 */
export async function nameList(list: string): Promise<readonly ListedWord[]> {
  const dictionaries = Promise.all([fetchForms(), fetchSenses()]);
  const [table, senses] = await dictionaries.catch((error: unknown) => {
    throw new NoDictionaries(String(error));
  });
  const nameLine = openLineNamer(table, senses);
  return list.split(/[\r\n]+/).flatMap((text): readonly ListedWord[] => {
    const line = text.trim();
    if (line === '') return [];
    const named = nameLine(line);
    if (named.kind !== 'word') return [{ line, ...named }];
    const { dictionary, upos, without } = named;
    const { entry } = findEntry(dictionary, upos, senses, enoughSenses);
    return [
      {
        ...{ line, kind: 'word', dictionary },
        ...(without !== undefined && { without }),
        ...(entry && { entry: printEntry(entry) }),
      },
    ];
  });
}
