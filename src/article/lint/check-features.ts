import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import type { Feature, WordLine } from '#article/conllu/token.ts';
import { features } from '#article/lint/ud-lists.ts';

/** The values of a feature; none where the word hasn't got it. */
export function featureValues(word: WordLine, name: string): readonly string[] {
  return word.feats.find((feature) => feature.name === name)?.values ?? [];
}

/**
 * Whether every feature is one that German has, with a value that it can have.
 * Source: universaldependencies.org/de/feat.
 */
export function checkFeatures(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence).flatMap((word) => {
    let offset = 0;
    return word.feats.flatMap((feature) => {
      const place = columnPlace(word, 'FEATS');
      const column = place.column + offset;
      offset += `${feature.name}=${feature.values.join()}|`.length;
      const expected = objection(feature);
      return expected === undefined
        ? []
        : [{ ...place, column, found: quoteText(`${feature.name}=${feature.values.join()}`), expected }];
    });
  });
}

function objection({ name, values }: Feature): string | undefined {
  const known = features.get(name);
  if (known === undefined) return `a feature of German: ${Array.from(features.keys()).join(', ')}`;
  return values.every((value) => known.includes(value)) ? undefined : `${name} of ${known.join(', ')}`;
}

/**
 * Whether words have what the reader is told from: a verb its form, a determiner or pronoun its kind, a finite verb its
 * mood and tense, a separated particle that is a preposition elsewhere (*findet … statt*) the mark of one.
 * Source: universaldependencies.org/de; FORMAT.md, section 7.
 */
export function checkRequiredFeatures(sentence: Sentence): readonly FormatError[] {
  return wordsOf(sentence).flatMap((word) =>
    requirementsOf(word)
      .filter(
        ({ name, value }) =>
          !featureValues(word, name).some((given) => value === undefined || given === value),
      )
      .map(({ name, value }) => ({
        ...columnPlace(word, 'FEATS'),
        found: `${word.upos} without ${name}`,
        expected: value === undefined ? `${name}=${features.get(name)?.join(' or ')}` : `${name}=${value}`,
      })),
  );
}

interface Requirement {
  readonly name: string;
  readonly value?: string;
}

function requirementsOf(word: WordLine): readonly Requirement[] {
  switch (word.upos) {
    case 'VERB':
    case 'AUX':
      return [
        { name: 'VerbForm' },
        ...(featureValues(word, 'VerbForm').includes('Fin') ? [{ name: 'Mood' }] : []),
        ...(/^(?:Ind|Sub)$/.test(featureValues(word, 'Mood').join()) ? [{ name: 'Tense' }] : []),
      ];
    case 'DET':
    case 'PRON':
      return [{ name: 'PronType' }];
    case 'ADP':
      return word.deprel === 'compound:prt' ? [{ name: 'PartType', value: 'Vbp' }] : [];
    default:
      return [];
  }
}
