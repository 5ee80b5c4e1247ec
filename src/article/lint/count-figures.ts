import { miscValue } from '#article/conllu/find-misc.ts';
import { isSign } from '#article/conllu/is-sign.ts';
import { parseAlignment } from '#article/conllu/parse-alignment.ts';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { commentValue, type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { surfaceTokens } from '#article/conllu/surface.ts';
import type { WordLine } from '#article/conllu/token.ts';
import { featureValues } from '#article/lint/check-features.ts';
import { isGlossable } from '#article/lint/check-glosses.ts';

/** How much of something has a layer. */
export interface Coverage {
  readonly layer: string;
  readonly of: string;
  readonly done: number;
  readonly all: number;
}

/** A form with the sentence that it stands in. */
interface Place {
  readonly form: string;
  readonly sentence: string;
}

/** What an article has of each layer. */
export interface Figures {
  readonly sentences: number;
  /** As they are printed: *im* is one, a comma none. */
  readonly printedWords: number;
  /** Nodes of the trees: *im* is two, a comma one. */
  readonly syntacticWords: number;
  /** By identity, or by eid where none is given; most mentions first. */
  readonly mentions: ReadonlyMap<string, number>;
  /** By kind. */
  readonly expressions: ReadonlyMap<string, number>;
  readonly separatedVerbs: readonly Place[];
  readonly konjunktivI: readonly Place[];
  readonly konjunktivII: readonly Place[];
  /** Those of both that could be indicative by their form. */
  readonly ambiguous: readonly Place[];
  readonly compounds: number;
  readonly notes: number;
  /** Sentences by speaker. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  /** Sentences that report nobody's claim. */
  readonly ownWords: readonly string[];
  readonly coverage: readonly Coverage[];
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(Array.from(counts).toSorted(([, a], [, b]) => b - a));
}

function isKonjunktiv(word: WordLine, tense: 'Pres' | 'Past'): boolean {
  return featureValues(word, 'Mood').includes('Sub') && featureValues(word, 'Tense').includes(tense);
}

/** A verb with its particle as one reads them, *gaben … bekannt*. */
function separatedVerb(words: readonly WordLine[], particle: WordLine): string {
  const verb = words[(particle.head ?? 0) - 1]?.form ?? '';
  return (particle.head ?? 0) < particle.id ? `${verb} … ${particle.form}` : `${particle.form} … ${verb}`;
}

/** Counts what a file has of each layer. Expects a file without errors. */
export function countFigures(sentences: readonly Sentence[]): Figures {
  const entities = parseEntities(sentences);
  const placed = sentences.flatMap((sentence) => {
    const words = wordsOf(sentence);
    return words.map((word) => ({ word, words, sentence: commentValue(sentence, 'sent_id') ?? '' }));
  });
  const findForms = (fits: (word: WordLine) => boolean): readonly Place[] =>
    placed.filter(({ word }) => fits(word)).map(({ word, sentence }) => ({ form: word.form, sentence }));
  const spoken = sentences.map((sentence) => ({
    speaker: commentValue(sentence, 'speaker'),
    sentence: commentValue(sentence, 'sent_id') ?? '',
  }));
  const bySpeaker = new Map<string, string[]>();
  for (const { speaker, sentence } of spoken) {
    if (speaker === undefined) continue;
    const said = bySpeaker.get(speaker);
    if (said) said.push(sentence);
    else bySpeaker.set(speaker, [sentence]);
  }
  const words = placed.map(({ word }) => word);
  return {
    sentences: sentences.length,
    printedWords: sentences
      .flatMap((sentence) => surfaceTokens(sentence))
      .filter((token) => !token.words.every(isSign)).length,
    syntacticWords: words.length,
    mentions: countBy(
      entities.ok ? entities.mentions.map(({ eid, attributes }) => attributes.identity ?? eid) : [],
    ),
    expressions: countBy(
      sentences.flatMap((sentence) => parseExpressions(sentence).value.map(({ kind }) => kind)),
    ),
    separatedVerbs: placed
      .filter(({ word }) => word.deprel === 'compound:prt')
      .map(({ word, words, sentence }) => ({ form: separatedVerb(words, word), sentence })),
    konjunktivI: findForms((word) => isKonjunktiv(word, 'Pres')),
    konjunktivII: findForms((word) => isKonjunktiv(word, 'Past')),
    ambiguous: findForms(
      (word) => featureValues(word, 'Mood').includes('Sub') && miscValue(word.misc, 'Ambig') === 'Mood',
    ),
    compounds: words.filter(({ misc }) => miscValue(misc, 'MSeg') !== undefined).length,
    notes: words.filter(({ misc }) => miscValue(misc, 'Note') !== undefined).length,
    speakers: new Map(
      Array.from(countBy(spoken.flatMap(({ speaker }) => speaker ?? [])).keys(), (name) => [
        name,
        bySpeaker.get(name) ?? [],
      ]),
    ),
    ownWords: spoken.filter(({ speaker }) => speaker === undefined).map(({ sentence }) => sentence),
    coverage: measureCoverage(sentences),
  };
}

function measureCoverage(sentences: readonly Sentence[]): readonly Coverage[] {
  const words = sentences.flatMap(wordsOf);
  const glossable = sentences.flatMap(({ tokens }) => tokens.filter(isGlossable));
  const alignable = sentences.flatMap((sentence) => {
    const groups = new Map(
      parseAlignment(sentence).value.flatMap((group) => group.words.map((id) => [id, group] as const)),
    );
    return wordsOf(sentence)
      .filter((word) => !isSign(word))
      .map(({ id }) => groups.get(id));
  });
  const row = (layer: string, of: string, all: number, done: number) => ({ layer, of, done, all });
  const isGiven = (value: string | number | null) => value !== null;
  return [
    row('lemmas', 'syntactic words', words.length, words.filter(({ lemma }) => isGiven(lemma)).length),
    row('parts of speech', 'syntactic words', words.length, words.filter(({ upos }) => isGiven(upos)).length),
    row('trees', 'syntactic words', words.length, words.filter(({ head }) => isGiven(head)).length),
    row(
      'glosses',
      'words and contractions',
      glossable.length,
      glossable.filter(({ misc }) => miscValue(misc, 'Gloss') !== undefined).length,
    ),
    row(
      'translations',
      'sentences',
      sentences.length,
      sentences.filter((sentence) => commentValue(sentence, 'text_en') !== undefined).length,
    ),
    row(
      'plain German',
      'sentences',
      sentences.length,
      sentences.filter((sentence) => commentValue(sentence, 'text_de_simple') !== undefined).length,
    ),
    row(
      'alignments',
      'words, no signs',
      alignable.length,
      alignable.filter((group) => group !== undefined).length,
    ),
    row(
      'counterparts',
      'words, no signs',
      alignable.length,
      alignable.filter((group) => group?.tokens.length).length,
    ),
  ];
}
