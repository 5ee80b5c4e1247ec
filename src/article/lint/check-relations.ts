import type { FormatError } from '#article/conllu/format-error.ts';
import { longestRow } from '#article/conllu/longest-row.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import type { WordLine } from '#article/conllu/token.ts';
import { germanRelations, relations } from '#article/lint/ud-lists.ts';

const RIGHTWARDS: ReadonlySet<string> = new Set(['conj', 'flat', 'appos', 'fixed', 'goeswith']);
const LEAVES: ReadonlySet<string> = new Set(['punct', 'case', 'mark', 'aux', 'cop', 'cc', 'det']);
// What a function word may carry all the same: its own parts (*auf Grund*), and its coordination (*vor und nach*).
const CARRIED: ReadonlySet<string> = new Set(['fixed', 'flat', 'goeswith', 'conj', 'cc', 'reparandum']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
// What joins a nominal to another one like it: *G20-Treffen* in *nach Taschkent und zum G20-Treffen*.
const JOINED: ReadonlySet<string> = new Set(['conj', 'appos', 'flat']);
// A nominal with one of these relations is an argument or a modifier, and no predicate.
const ARGUMENT: ReadonlySet<string> = new Set([
  ...['nsubj', 'obj', 'iobj', 'obl', 'vocative', 'dislocated', 'expl', 'nmod'],
]);
const PREDICATE: ReadonlySet<string> = new Set(['cop', 'nsubj', 'csubj', 'aux']);

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function plainRelation(word: WordLine): string {
  return word.deprel?.split(':')[0] ?? '';
}

function errorAt(word: WordLine, expected: string, found = quoteText(word.deprel ?? '_')): FormatError {
  return { ...columnPlace(word, 'DEPREL'), found, expected };
}

/** Whether every relation is one of UD, whatever its subtype. Source: universaldependencies.org/u/dep. */
export function checkRelations(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence)
    .filter((word) => word.deprel !== null && !relations.has(plainRelation(word)))
    .map((word) => errorAt(word, 'a relation of UD, universaldependencies.org/u/dep'));
}

/** Whether every relation of UD, with its subtype, is one that German has. Source: universaldependencies.org/de/dep. */
export function checkSubtypes(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence)
    .filter(
      (word) =>
        word.deprel !== null && relations.has(plainRelation(word)) && !germanRelations.has(word.deprel),
    )
    .map((word) => errorAt(word, 'a relation of German UD, universaldependencies.org/de/dep'));
}

/**
 * Whether what stands in a row hangs from its first: *Antony Blinken*, *Kasachstans und Russlands*.
 * Source: universaldependencies.org/u/dep, conj, flat, appos, fixed.
 */
export function checkDirections(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence)
    .filter((word) => RIGHTWARDS.has(plainRelation(word)) && word.head !== null && word.head > word.id)
    .map((word) => errorAt(word, `"${word.deprel}" from a word before it, not from word ${word.head}`));
}

/**
 * Whether nothing hangs from a function word: *so viel Wert* has both *so* and *viel* under *Wert*.
 * Source: FORMAT.md, section 7; universaldependencies.org/u/overview/syntax.html, Function Words.
 */
export function checkLeaves(sentence: Sentence): readonly FormatError[] {
  const words = wordsOf(sentence);
  return words.flatMap((word) => {
    const head = words[(word.head ?? 0) - 1];
    if (head === undefined || !LEAVES.has(plainRelation(head))) return [];
    // A sign has no parts and is joined to nothing.
    if (CARRIED.has(plainRelation(word)) && plainRelation(head) !== 'punct') return [];
    const place = columnPlace(word, 'HEAD');
    const found = `"${word.head}", the ${head.deprel} ${quoteText(head.form)}`;
    return [{ ...place, found, expected: 'a content word, as nothing hangs from a function word' }];
  });
}

/**
 * The first of what is joined, from which the others hang: of *Taschkent und Neu-Delhi* *Taschkent*. Undefined where one of them
 * is no nominal.
 */
function firstJoined(word: WordLine, words: readonly WordLine[]): WordLine | undefined {
  let first = word;
  // A row hangs from its first word; where each hangs from the one before, there is an end to it.
  for (let step = 0; step < longestRow; step += 1) {
    if (!NOMINAL.has(first.upos ?? '')) return undefined;
    const head = words[(first.head ?? 0) - 1];
    if (head === undefined || !JOINED.has(plainRelation(first))) return first;
    first = head;
  }
  return undefined;
}

/**
 * Whether a nominal says something of another one, and is no predicate: an argument or a modifier, what is joined to
 * one, or the noun that a heading without a verb hangs from.
 */
function isNominal(word: WordLine, words: readonly WordLine[], predicates: ReadonlySet<number>): boolean {
  const first = firstJoined(word, words);
  if (first === undefined) return false;
  if (ARGUMENT.has(plainRelation(first))) return true;
  return plainRelation(first) === 'root' && !predicates.has(first.id);
}

/**
 * Whether a noun is modified by `nmod`: `obl` belongs to predicates, so to *Teil* only in *die Visite ist Teil …*.
 * Source: universaldependencies.org/u/dep/nmod.html.
 */
export function checkNominalModifiers(sentence: Sentence): readonly FormatError[] {
  const words = wordsOf(sentence);
  const predicates = new Set(
    words.flatMap((word) => (PREDICATE.has(plainRelation(word)) ? (word.head ?? []) : [])),
  );
  return words.flatMap((word) => {
    const head = words[(word.head ?? 0) - 1];
    if (plainRelation(word) !== 'obl' || head === undefined || !isNominal(head, words, predicates)) return [];
    return [errorAt(word, `"nmod", as ${quoteText(head.form)} is a noun and no predicate`)];
  });
}

/**
 * Whether separated particles are told as such by STTS and by UD alike: what is lit, glossed and looked up as one verb
 * depends on it. Source: FORMAT.md, section 7.
 */
export function checkParticles(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence)
    .filter(
      ({ xpos, deprel }) =>
        deprel !== null &&
        germanRelations.has(deprel) &&
        xpos !== null &&
        (xpos === 'PTKVZ') !== (deprel === 'compound:prt'),
    )
    .map((word) =>
      word.xpos === 'PTKVZ'
        ? errorAt(word, '"compound:prt", as XPOS is PTKVZ')
        : {
            ...columnPlace(word, 'XPOS'),
            found: quoteText(word.xpos ?? '_'),
            expected: '"PTKVZ", as DEPREL is compound:prt',
          },
    );
}
