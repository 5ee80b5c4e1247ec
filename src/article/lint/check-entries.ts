import { expressionForm, pickWords } from '#article/compile/build-expressions.ts';
import { lexiconLemma } from '#article/compile/find-entry.ts';
import { firstChild } from '#article/compile/first-child.ts';
import type { PlaceInJson } from '#article/compile/parse-json.ts';
import { type Lexicon, plainParts } from '#article/compile/read-lexicon.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import type { WordLine } from '#article/conllu/token.ts';
import { featureValues } from '#article/lint/check-features.ts';
import type { Finding } from '#article/lint/finding.ts';

/** A part of the lexicon: a part of speech, or `expressions`. */
type Part = keyof Lexicon;

/** A place of an article that is looked up in the lexicon. */
export interface Use {
  readonly part: Part;
  readonly key: string;
  /** The word, an expression's first one. */
  readonly word: WordLine;
  /** Of a separated verb. */
  readonly particle?: WordLine;
}

/** Kinds of words that a reader learns one by one. */
const learnt: readonly Part[] = ['NOUN', 'VERB', 'ADJ', 'ADV', 'expressions'];

/**
 * What a sentence asks the lexicon for: its words, those of a separated verb as one, and its expressions. Names, numbers and signs
 * are in no dictionary.
 */
export function listUses(sentence: Sentence, lexicon: Lexicon): readonly Use[] {
  const words = wordsOf(sentence);
  const single = words.flatMap((word): readonly Use[] => {
    const part = word.upos ?? '';
    if (!isPart(part, lexicon) || word.deprel === 'compound:prt') return [];
    const particle = word.upos === 'VERB' ? firstChild(word, words, 'deprel', 'compound:prt') : undefined;
    return [{ part, key: lexiconLemma(word, words), word, ...(particle && { particle }) }];
  });
  const expressions = parseExpressions(sentence).value.flatMap((expression): readonly Use[] => {
    const members = pickWords(words, expression.words);
    const [word] = members;
    return word ? [{ part: 'expressions', key: expressionForm(members), word }] : [];
  });
  return [...single, ...expressions];
}

function isPart(part: string, lexicon: Lexicon): part is Part {
  return part !== 'expressions' && Object.hasOwn(lexicon, part);
}

/**
 * Nouns, verbs, adjectives, adverbs and expressions of an article that have no entry, each at its first place.
 * Source: FORMAT.md, section 9.
 */
export function findMissingEntries(sentences: readonly Sentence[], lexicon: Lexicon): readonly FormatError[] {
  const told = new Set<string>();
  return sentences.flatMap((sentence) =>
    listUses(sentence, lexicon).flatMap(({ part, key, word }) => {
      const name = `${part} ${key}`;
      if (!learnt.includes(part) || Object.hasOwn(lexicon[part], key) || told.has(name)) return [];
      told.add(name);
      const found = `${quoteText(key)} without an entry`;
      return [{ ...columnPlace(word, 'LEMMA'), found, expected: `one in lexicon.json, under "${part}"` }];
    }),
  );
}

/** An article that a lexicon is for. */
export interface LexiconUser {
  /** The name of its file. */
  readonly file: string;
  readonly sentences: readonly Sentence[];
}

/**
 * What is wrong with the entries of a lexicon, seen from the articles: a gender or a particle that a word hasn't where it stands, an
 * entry that nothing asks for.
 * @param at tells where in the lexicon a value stands
 * Source: FORMAT.md, section 9.
 */
export function checkEntries(
  lexicon: Lexicon,
  at: PlaceInJson,
  articles: readonly LexiconUser[],
): readonly Finding[] {
  const uses = articles.flatMap(({ file, sentences }) =>
    sentences
      .flatMap((sentence) => listUses(sentence, lexicon))
      .map((use) => ({ ...use, place: `${file}:${use.word.line}` })),
  );
  const nouns = uses.flatMap(({ part, key, word, place }): readonly Finding[] => {
    const entry = part === 'NOUN' && Object.hasOwn(lexicon.NOUN, key) ? lexicon.NOUN[key] : undefined;
    const values = featureValues(word, 'Gender');
    if (!entry || values.every((value) => entry.gender.some((gender) => gender === value))) return [];
    return [
      {
        ...at([part, key, 'gender']),
        severity: 'error',
        found: `${quoteText(key)} ${entry.gender.join()}`,
        expected: `${values.join()}, as in ${place}`,
        rule: 'entry-gender',
      },
    ];
  });
  const verbs = uses.flatMap(({ part, key, particle, place }): readonly Finding[] => {
    const entry = part === 'VERB' && Object.hasOwn(lexicon.VERB, key) ? lexicon.VERB[key] : undefined;
    const apart = particle && (particle.lemma ?? particle.form);
    if (!entry || apart === undefined || entry.particle === apart) return [];
    return [
      {
        ...at([part, key, 'particle']),
        severity: 'error',
        found:
          entry.particle === undefined ? `${quoteText(key)} without a particle` : quoteText(entry.particle),
        expected: `${quoteText(apart)}, as in ${place}`,
        rule: 'entry-particle',
      },
    ];
  });
  return [...nouns, ...verbs, ...findUnused(lexicon, at, uses)];
}

function findUnused(lexicon: Lexicon, at: PlaceInJson, uses: readonly Use[]): readonly Finding[] {
  const used = new Set(uses.map(({ part, key }) => `${part} ${key}`));
  // A participle leads to its verb.
  for (const part of plainParts) {
    for (const [lemma, { of }] of Object.entries(lexicon[part])) {
      if (of !== undefined && used.has(`${part} ${lemma}`)) used.add(`VERB ${of}`);
    }
  }
  return Object.entries(lexicon).flatMap(([part, entries]) =>
    Object.keys(entries)
      .filter((key) => !used.has(`${part} ${key}`))
      .map((key) => ({
        ...at([part, key]),
        severity: 'error' as const,
        found: `an entry for ${quoteText(key)}`,
        expected: 'none, as no article has it',
        rule: 'unused-entry',
      })),
  );
}
