import { firstChild } from '#article/compile/first-child.ts';
import { type Lexicon, plainParts, type VerbEntry } from '#article/compile/read-lexicon.ts';
import { writeComparison, writeNounForms, writeVerbForms } from '#article/compile/write-forms.ts';
import type { WordLine } from '#article/conllu/token.ts';
import type { LexiconEntry } from '#article/document/lexicon.ts';

function own<Entry>(entries: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/**
 * The lemma under which the lexicon has a word: that of a separated verb with its particle, *bekanntgeben* of *gaben … bekannt*.
 * @param words the sentence's words
 */
export function lexiconLemma(word: WordLine, words: readonly WordLine[]): string {
  const lemma = word.lemma ?? word.form;
  const particle = word.upos === 'VERB' ? firstChild(word, words, 'deprel', 'compound:prt') : undefined;
  return particle ? (particle.lemma ?? particle.form) + lemma : lemma;
}

/** A separable verb with its bar: *bekannt|geben*. */
export function writeSeparable(lemma: string, { particle }: VerbEntry): string {
  return particle === undefined ? lemma : `${particle}|${lemma.slice(particle.length)}`;
}

function build(
  { gloss, governs }: Pick<VerbEntry, 'gloss' | 'governs'>,
  forms: string | undefined,
): LexiconEntry {
  return { ...(forms !== undefined && { forms }), gloss, ...(governs.length > 0 && { governs }) };
}

/**
 * What the lexicon says of a word; undefined where it has no entry, as of a name, and of a particle that stands apart from its verb.
 * @param words the sentence's words
 */
export function findEntry(
  lexicon: Lexicon | undefined,
  word: WordLine,
  words: readonly WordLine[],
): LexiconEntry | undefined {
  if (!lexicon || word.deprel === 'compound:prt') return undefined;
  const lemma = lexiconLemma(word, words);
  const { upos } = word;
  if (upos === 'NOUN') {
    const entry = own(lexicon.NOUN, lemma);
    return entry && build(entry, writeNounForms(lemma, entry));
  }
  if (upos === 'VERB' || upos === 'AUX') {
    const entry = own(lexicon[upos], lemma);
    return entry && build(entry, writeVerbForms(lemma, entry));
  }
  const part = plainParts.find((one) => one === upos);
  const entry = part && own(lexicon[part], lemma);
  if (!entry) return undefined;
  const verb = entry.of === undefined ? undefined : own(lexicon.VERB, entry.of);
  return {
    ...build(entry, writeComparison(entry)),
    ...(entry.of !== undefined &&
      verb && { of: { dictionary: writeSeparable(entry.of, verb), forms: writeVerbForms(entry.of, verb) } }),
  };
}

/** The verb whose forms are those of an expression: *beziehen* in *sich beziehen auf*, *gehen* in *es geht um*. */
function findVerb(
  lexicon: Lexicon,
  parts: readonly string[],
  members: readonly WordLine[],
): string | undefined {
  return members
    .filter(({ upos }) => upos === 'VERB')
    .flatMap(({ lemma }) => lemma ?? [])
    .find((lemma) => {
      const verb = own(lexicon.VERB, lemma);
      // *begründet sein in* has a participle, which looks like the present.
      return verb && (parts.includes(lemma) || (parts[0] === 'es' && parts.includes(verb.present)));
    });
}

/**
 * What the lexicon says of an expression, by its dictionary form, with the forms of its verb: *sich beziehen auf* is *bezog sich,
 * hat sich bezogen*.
 */
export function findExpressionEntry(
  lexicon: Lexicon | undefined,
  dictionary: string,
  members: readonly WordLine[],
): LexiconEntry | undefined {
  const entry = lexicon && own(lexicon.expressions, dictionary);
  if (!entry) return undefined;
  const parts = dictionary.split(' ');
  const lemma = findVerb(lexicon, parts, members);
  const verb = lemma === undefined ? undefined : own(lexicon.VERB, lemma);
  return build(
    entry,
    lemma !== undefined && verb ? writeVerbForms(lemma, verb, parts.includes('sich')) : undefined,
  );
}
