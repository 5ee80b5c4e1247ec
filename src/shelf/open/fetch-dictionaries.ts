import { dictionaryFiles } from 'virtual:dictionaries';
import type { FormTable } from '#article/analyse/form-table.ts';
import { readForms } from '#article/analyse/read-forms.ts';
import { readSenses, type SenseTable } from '#article/analyse/read-senses.ts';
import { readWeights, type Weights } from '#article/analyse/tagger.ts';
import { siteAddress } from '#ui/site-address.ts';

/** Fetches a file of the site. Errors: it can't be had. */
async function fetchText(path: string): Promise<string> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Makes something once; where it has failed it is tried again when it is asked for again. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let making: Promise<Made> | undefined;
  return () => {
    making ??= make().catch((error: unknown) => {
      making = undefined;
      throw error;
    });
    return making;
  };
}

/** Fetches the forms of German, whole, when they are first asked for. In a worker. Errors: they can't be had. */
export const fetchForms: () => Promise<FormTable> = once(async () =>
  readForms(await fetchText(dictionaryFiles.forms)),
);

/** Fetches what the tagger has learnt, likewise. */
export const fetchWeights: () => Promise<Weights> = once(async () =>
  readWeights(await fetchText(dictionaryFiles.weights)),
);

/** Fetches the English senses of German words, likewise. */
export const fetchSenses: () => Promise<SenseTable> = once(async () =>
  readSenses(await fetchText(dictionaryFiles.senses)),
);
