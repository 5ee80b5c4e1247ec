import type { FormatError } from '#article/conllu/format-error.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { parseSegments } from '#article/conllu/parse-segments.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { checkBrackets } from '#article/lint/check-brackets.ts';
import { findMissingEntries } from '#article/lint/check-entries.ts';
import { checkFeatures, checkRequiredFeatures } from '#article/lint/check-features.ts';
import { checkGlosses, checkSharedGlosses } from '#article/lint/check-glosses.ts';
import { checkIdentities, checkSpeakers } from '#article/lint/check-identities.ts';
import {
  checkLayerComments,
  checkLayerKeys,
  checkMetadataKeys,
  checkPlaceholders,
} from '#article/lint/check-keys.ts';
import {
  checkAuxiliaries,
  checkEveryWord,
  checkPartsOfSpeech,
  checkXpos,
} from '#article/lint/check-parts-of-speech.ts';
import {
  checkDirections,
  checkLeaves,
  checkNominalModifiers,
  checkParticles,
  checkRelations,
  checkSubtypes,
} from '#article/lint/check-relations.ts';
import { checkSpaces, checkWhiteSpace } from '#article/lint/check-spaces.ts';
import { checkAlignments, checkPlainGerman, checkTranslations } from '#article/lint/check-translations.ts';
import type { Force, Rule } from '#article/lint/rule.ts';

function bySentence(name: string, force: Force, check: (sentence: Sentence) => readonly FormatError[]): Rule {
  return { name, force, check: ({ sentences }) => sentences.flatMap(check) };
}

function byFile(
  name: string,
  force: Force,
  check: (sentences: readonly Sentence[]) => readonly FormatError[],
): Rule {
  return { name, force, check: ({ sentences }) => check(sentences) };
}

/** All rules. What the parser and the compiler refuse comes before them and is not repeated here. */
export const rules: readonly Rule[] = [
  bySentence('part-of-speech', 'standard', checkPartsOfSpeech),
  bySentence('auxiliary', 'convention', checkAuxiliaries),
  bySentence('feature', 'convention', checkFeatures),
  bySentence('relation', 'standard', checkRelations),
  bySentence('subtype', 'convention', checkSubtypes),
  bySentence('direction', 'standard', checkDirections),
  byFile('every-word', 'convention', checkEveryWord),
  bySentence('required-feature', 'convention', checkRequiredFeatures),
  bySentence('leaf', 'convention', checkLeaves),
  bySentence('nominal-modifier', 'convention', checkNominalModifiers),
  bySentence('particle', 'convention', checkParticles),
  bySentence('xpos', 'convention', checkXpos),
  bySentence('layer-comment', 'convention', checkLayerComments),
  bySentence('layer-key', 'convention', checkLayerKeys),
  bySentence('metadata-key', 'advice', checkMetadataKeys),
  bySentence('placeholder', 'advice', checkPlaceholders),
  byFile('gloss', 'convention', checkGlosses),
  bySentence('shared-gloss', 'convention', checkSharedGlosses),
  bySentence('segment', 'convention', ({ tokens }) => tokens.flatMap((token) => parseSegments(token).errors)),
  bySentence('expression', 'convention', (sentence) => parseExpressions(sentence).errors),
  bySentence('space-after', 'convention', checkSpaces),
  { name: 'white-space', force: 'convention', check: checkWhiteSpace },
  byFile('translation', 'convention', checkTranslations),
  byFile('alignment', 'convention', checkAlignments),
  byFile('plain-german', 'convention', checkPlainGerman),
  bySentence('bracket-order', 'standard', checkBrackets),
  byFile('identity', 'convention', checkIdentities),
  { name: 'speaker', force: 'convention', check: checkSpeakers },
  {
    name: 'entry',
    force: 'advice',
    check: ({ sentences, lexicon }) => (lexicon ? findMissingEntries(sentences, lexicon) : []),
  },
];
