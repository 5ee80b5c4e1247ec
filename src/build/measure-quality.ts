import { isOfCalendar } from '#article/analyse/calendar.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import type { WordLine } from '#article/conllu/token.ts';

/** A word with where its printed token stands in the text, counted without blanks. */
interface PlacedWord {
  readonly word: WordLine;
  readonly start: number;
  readonly end: number;
  /** Of a contraction, which of its words it is. */
  readonly part: number;
  readonly sentence: number;
  /** Whether it is several words of the gold file, as a hyphen joins them. */
  readonly isJoined?: boolean;
}

/** Hits among what was found and what was to be found. */
export interface Hits {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** How a feature was told, of the words that have it in the gold file. */
export interface FeatureHits {
  readonly gold: number;
  /** One value was given, and how often it was right. */
  readonly single: number;
  readonly singleRight: number;
  /** Several were given, and how often the right one was among them. */
  readonly several: number;
  readonly severalRight: number;
}

export const measuredFeatures = ['Case', 'Gender', 'Number', 'Mood', 'Tense'] as const;

/** What a file of an analysis is worth, held against one that is right. */
export interface Quality {
  readonly sentences: Hits;
  readonly tokens: Hits;
  readonly words: number;
  readonly lemmas: number;
  readonly partsOfSpeech: number;
  readonly features: Readonly<Record<string, FeatureHits>>;
  readonly separableVerbs: Hits;
  readonly names: Hits;
}

function length(text: string): number {
  return text.replace(/\s/g, '').length;
}

/**
 * Makes one word of those that hyphens join, as FORMAT.md has them: UD German-GSD has *E-Mails* as three. Nothing but its place is asked of such a
 * word.
 */
function joinHyphens(words: readonly PlacedWord[], spaced: ReadonlySet<number>): readonly PlacedWord[] {
  const joined: PlacedWord[] = [];
  for (const [index, placed] of words.entries()) {
    const last = joined.at(-1);
    const before = words[index - 1];
    const isHyphen = placed.word.form === '-' || before?.word.form === '-';
    const isWord =
      /[\p{L}\p{N}-]$/u.test(before?.word.form ?? '') && /^[\p{L}\p{N}-]/u.test(placed.word.form);
    const isJoined = last !== undefined && last.sentence === placed.sentence && !spaced.has(placed.start);
    if (isJoined && isHyphen && isWord && last.end === placed.start)
      joined[joined.length - 1] = { ...last, end: placed.end, isJoined: true };
    else joined.push(placed);
  }
  return joined;
}

/** Places the words of a file, and the ends of its sentences. */
function placeWords(sentences: readonly Sentence[]): {
  readonly words: readonly PlacedWord[];
  readonly spans: readonly string[];
} {
  const words: PlacedWord[] = [];
  const spans: string[] = [];
  const spaced = new Set<number>();
  let at = 0;
  for (const [sentence, { tokens }] of sentences.entries()) {
    const first = at;
    let isSpaced = true;
    let within:
      | { readonly last: number; readonly start: number; readonly end: number; part: number }
      | undefined;
    for (const token of tokens) {
      if (token.kind === 'empty') continue;
      const isOpen = token.kind === 'multiword' || within === undefined || token.id > within.last;
      if (isOpen && isSpaced) spaced.add(at);
      if (isOpen) isSpaced = miscValue(token.misc, 'SpaceAfter') !== 'No';
      if (token.kind === 'multiword') {
        within = { last: token.last, start: at, end: at + length(token.form), part: 0 };
        at = within.end;
      } else if (within && token.id <= within.last) {
        words.push({ word: token, start: within.start, end: within.end, part: within.part, sentence });
        within.part += 1;
      } else {
        words.push({ word: token, start: at, end: at + length(token.form), part: 0, sentence });
        at += length(token.form);
      }
    }
    spans.push(`${first}-${at}`);
    spaced.add(at);
  }
  return { words: joinHyphens(words, spaced), spans };
}

function keyOf({ start, end, part }: PlacedWord): string {
  return `${start}-${end}.${part}`;
}

function countHits(found: Iterable<string>, gold: ReadonlySet<string>): Hits {
  const all = Array.from(found);
  return { right: all.filter((one) => gold.has(one)).length, found: all.length, gold: gold.size };
}

/** The pairs of verb and particle of the gold file, by relation. */
function goldVerbs(words: readonly PlacedWord[]): ReadonlySet<string> {
  const byId = new Map(words.map((placed) => [`${placed.sentence} ${placed.word.id}`, placed]));
  return new Set(
    words.flatMap((placed) => {
      const head = byId.get(`${placed.sentence} ${placed.word.head}`);
      return placed.word.deprel === 'compound:prt' && head ? [`${keyOf(head)} ${keyOf(placed)}`] : [];
    }),
  );
}

/**
 * A part of speech as FORMAT.md has it, where UD German-GSD has it otherwise: days and months are nouns there, and *um* and *ohne* before a clause
 * conjunctions.
 */
function ownPartOfSpeech({ upos, xpos, lemma }: WordLine): string | null {
  if (upos === 'PROPN' && isOfCalendar(lemma ?? '')) return 'NOUN';
  return xpos === 'KOUI' ? 'SCONJ' : upos;
}

/** What the treebank tags as a particle without giving it a verb: nobody knows whether it is right or wrong. */
function unclearParticles(words: readonly PlacedWord[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((placed) =>
      placed.word.xpos === 'PTKVZ' && placed.word.deprel !== 'compound:prt' ? [keyOf(placed)] : [],
    ),
  );
}

/** The pairs of verb and particle of an analysis, by `Mwe=`: also those of an expression that has more words. */
function foundVerbs(words: readonly PlacedWord[]): ReadonlySet<string> {
  const verbs = new Map<string, PlacedWord>();
  const particles = new Map<string, PlacedWord>();
  for (const placed of words) {
    const [, number] = /^(\d+)/.exec(miscValue(placed.word.misc, 'Mwe') ?? '') ?? [];
    if (number === undefined) continue;
    const key = `${placed.sentence} ${number}`;
    if (placed.word.xpos === 'PTKVZ') particles.set(key, placed);
    else if (placed.word.upos === 'VERB' || placed.word.upos === 'AUX') verbs.set(key, placed);
  }
  return new Set(
    Array.from(particles, ([key, particle]) => {
      const verb = verbs.get(key);
      return verb === undefined ? '' : `${keyOf(verb)} ${keyOf(particle)}`;
    }).filter((pair) => pair !== ''),
  );
}

function valuesOf({ feats }: WordLine, name: string): readonly string[] {
  return feats.find((feature) => feature.name === name)?.values ?? [];
}

function measureFeature(pairs: readonly (readonly [PlacedWord, PlacedWord])[], name: string): FeatureHits {
  let [gold, single, singleRight, several, severalRight] = [0, 0, 0, 0, 0];
  for (const [right, found] of pairs) {
    const [value, another] = valuesOf(right.word, name);
    if (value === undefined || another !== undefined) continue;
    gold += 1;
    const given = valuesOf(found.word, name);
    if (given.length === 1) single += 1;
    if (given.length === 1 && given[0] === value) singleRight += 1;
    if (given.length > 1) several += 1;
    if (given.length > 1 && given.includes(value)) severalRight += 1;
  }
  return { gold, single, singleRight, several, severalRight };
}

/**
 * Holds an analysis against a file that is right. Words are the same where they stand in the same place of the text; all else is asked
 * of those.
 */
export function measureQuality(gold: readonly Sentence[], found: readonly Sentence[]): Quality {
  const [right, own] = [placeWords(gold), placeWords(found)];
  const byPlace = new Map(own.words.map((placed) => [keyOf(placed), placed]));
  const pairs = right.words.flatMap((placed) => {
    const other = byPlace.get(keyOf(placed));
    return other && !placed.isJoined ? [[placed, other] as const] : [];
  });
  const unclear = unclearParticles(right.words);
  const names = (words: readonly PlacedWord[]) =>
    new Set(
      words
        .filter(({ word }) => ownPartOfSpeech(word) === 'PROPN')
        .filter(({ isJoined }) => !isJoined)
        .map(keyOf),
    );
  return {
    sentences: countHits(own.spans, new Set(right.spans)),
    tokens: countHits(own.words.map(keyOf), new Set(right.words.map(keyOf))),
    words: pairs.length,
    lemmas: pairs.filter(([a, b]) => a.word.lemma === b.word.lemma).length,
    partsOfSpeech: pairs.filter(([a, b]) => ownPartOfSpeech(a.word) === b.word.upos).length,
    features: Object.fromEntries(measuredFeatures.map((name) => [name, measureFeature(pairs, name)])),
    separableVerbs: countHits(
      Array.from(foundVerbs(own.words)).filter((pair) => !unclear.has(pair.split(' ')[1] ?? '')),
      goldVerbs(right.words),
    ),
    names: countHits(names(own.words), names(right.words)),
  };
}
