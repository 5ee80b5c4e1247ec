import * as v from 'valibot';
import type { Path } from '#article/compile/parse-json.ts';
import { type ReadJson, readJson } from '#article/compile/read-json.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() === value && value !== '', 'a text without blanks around it'),
);

const government = v.pipe(
  v.strictObject({
    preposition: v.exactOptional(text),
    case: v.picklist(['Nom', 'Gen', 'Dat', 'Acc']),
    /** What a verb has in a case alone: *jemanden*, *etwas*, *jemanden/etwas*. */
    of: v.exactOptional(v.picklist(['person', 'thing', 'either'])),
  }),
  v.check(({ preposition, of }) => preposition === undefined || of === undefined, 'a preposition or "of"'),
);

/** All forms of one kind, the usual first (*Landes*, *Lands*); null where there is none. */
const forms = v.pipe(
  v.nullable(v.union([text, v.array(text)], 'a form, a list of forms, or null')),
  v.transform((value): readonly string[] =>
    value === null ? [] : typeof value === 'string' ? [value] : value,
  ),
);

const common = {
  governs: v.optional(v.array(government), []),
  gloss: text,
  /** The last part of a compound that is in no dictionary: *Kollege* of *Amtskollege*. */
  head: v.exactOptional(text),
  /** Why it isn't in the dictionaries, or isn't as they have it. */
  remark: v.exactOptional(text),
};

const noun = v.strictObject({
  gender: v.pipe(v.array(v.picklist(['Masc', 'Fem', 'Neut'])), v.nonEmpty()),
  genitive: forms,
  plural: forms,
  /** Whether it is declined as an adjective: *der Beamte, ein Beamter*. */
  adjectival: v.exactOptional(v.boolean()),
  /** What it is short for: *Million* of *Mio.* */
  of: v.exactOptional(text),
  ...common,
});

const verb = v.strictObject({
  /** What is separated: *bekannt* of *bekanntgeben*. */
  particle: v.exactOptional(text),
  /** Third person singular, with the particle behind it: *gibt bekannt*. */
  present: text,
  past: text,
  participle: text,
  auxiliary: v.picklist(['haben', 'sein']),
  reflexive: v.exactOptional(v.boolean()),
  ...common,
});

const word = v.strictObject({
  /** Where they aren't formed as usual: *höher*, *am höchsten*. */
  comparative: v.exactOptional(text),
  superlative: v.exactOptional(text),
  /** The verb that a participle comes from, a key of `VERB`: *abhalten* of *abgehalten*. */
  of: v.exactOptional(text),
  ...common,
});

const expression = v.strictObject({ governs: common.governs, gloss: text });

const byLemma = <Entry extends v.GenericSchema>(entry: Entry) => v.optional(v.record(text, entry), {});

const lexicon = v.strictObject({
  NOUN: byLemma(noun),
  VERB: byLemma(verb),
  AUX: byLemma(verb),
  ADJ: byLemma(word),
  ADV: byLemma(word),
  ADP: byLemma(word),
  CCONJ: byLemma(word),
  DET: byLemma(word),
  INTJ: byLemma(word),
  NUM: byLemma(word),
  PART: byLemma(word),
  PRON: byLemma(word),
  SCONJ: byLemma(word),
  expressions: byLemma(expression),
});

/** What dictionaries say of words, by part of speech and lemma, and of expressions: lexicon.json as it is read. */
export type Lexicon = v.InferOutput<typeof lexicon>;

export type NounEntry = Lexicon['NOUN'][string];
export type VerbEntry = Lexicon['VERB'][string];
export type WordEntry = Lexicon['ADJ'][string];

/** The parts of speech whose entries have no forms but those of comparison. */
export const plainParts = [
  'ADJ',
  'ADV',
  'ADP',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'PRON',
  'SCONJ',
] as const;

/** What is wrong with a verb: its particle begins it and stands behind its finite forms, and nothing else does. */
function checkVerb(lemma: string, { particle, present, past }: VerbEntry, path: Path) {
  if (particle !== undefined && (!lemma.startsWith(particle) || lemma === particle)) {
    const expected = `what ${quoteText(lemma)} begins with`;
    return [{ path: [...path, 'particle'], found: quoteText(particle), expected }];
  }
  const expected =
    particle === undefined ? 'one word, as it has no "particle"' : `${quoteText(particle)} behind it`;
  return Object.entries({ present, past })
    .filter(([, form]) => form.split(' ').slice(1).join(' ') !== (particle ?? ''))
    .map(([key, form]) => ({ path: [...path, key], found: quoteText(form), expected }));
}

/**
 * Reads lexicon.json.
 * Errors: broken JSON, a key or value that an entry can't have, a particle that its verb doesn't begin with or that isn't in
 * the verb's forms, a verb that a participle comes from and that isn't described.
 */
export function readLexicon(source: string): ReadJson<Lexicon> {
  const read = readJson(source, lexicon);
  if (!read.ok) return read;
  const { value, at } = read;
  const verbs = (['VERB', 'AUX'] as const).flatMap((part) =>
    Object.entries(value[part]).flatMap(([lemma, entry]) => checkVerb(lemma, entry, [part, lemma])),
  );
  const origins = plainParts.flatMap((part) =>
    Object.entries(value[part]).flatMap(([lemma, { of }]) =>
      of === undefined || Object.hasOwn(value.VERB, of)
        ? []
        : [{ path: [part, lemma, 'of'], found: quoteText(of), expected: 'a verb described in "VERB"' }],
    ),
  );
  const errors: readonly FormatError[] = [...verbs, ...origins].map(({ path, found, expected }) => ({
    ...at(path),
    found,
    expected,
  }));
  return errors.length > 0 ? { ok: false, errors } : read;
}
