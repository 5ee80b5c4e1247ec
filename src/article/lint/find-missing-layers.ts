import { miscValue } from '#article/conllu/find-misc.ts';
import { findComment, type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import type { Finding } from '#article/lint/finding.ts';

/** A layer that a file may have or not, and what a reader gets from it. */
interface Layer {
  readonly mark: string;
  readonly gives: string;
  readonly isIn: (sentence: Sentence) => boolean;
}

const misc = (key: string) => (sentence: Sentence) =>
  sentence.tokens.some((token) => miscValue(token.misc, key) !== undefined);
const comment = (key: string) => (sentence: Sentence) => findComment(sentence, key) !== undefined;

const layers: readonly Layer[] = [
  { mark: '# meta::title', gives: 'an article', isIn: comment('meta::title') },
  {
    mark: 'LEMMA',
    gives: 'dictionary forms',
    isIn: (sentence) => wordsOf(sentence).some(({ lemma }) => lemma !== null),
  },
  {
    mark: 'UPOS',
    gives: 'parts of speech',
    isIn: (sentence) => wordsOf(sentence).some(({ upos }) => upos !== null),
  },
  {
    mark: 'FEATS',
    gives: 'cases and moods',
    isIn: (sentence) => sentence.tokens.some(({ feats }) => feats.length > 0),
  },
  {
    mark: 'HEAD',
    gives: 'the structure of sentences',
    isIn: (sentence) => wordsOf(sentence).some(({ head }) => head !== null),
  },
  { mark: 'Gloss', gives: 'word glosses', isIn: misc('Gloss') },
  { mark: 'MSeg', gives: 'the parts of compounds', isIn: misc('MSeg') },
  { mark: 'Mwe', gives: 'expressions', isIn: misc('Mwe') },
  { mark: 'Entity', gives: 'mentions of actors', isIn: misc('Entity') },
  { mark: '# text_en', gives: 'translations', isIn: comment('text_en') },
  { mark: '# tokens_en', gives: 'the words of translations', isIn: comment('tokens_en') },
  { mark: '# align_en', gives: 'word alignment', isIn: comment('align_en') },
  { mark: '# text_de_simple', gives: 'plain German', isIn: comment('text_de_simple') },
  { mark: '# speaker', gives: 'whose claim a sentence reports', isIn: comment('speaker') },
];

/** The layers that a file has something of, by their marks. */
export function findLayers(sentences: readonly Sentence[]): readonly string[] {
  return layers.filter(({ isIn }) => sentences.some(isIn)).map(({ mark }) => mark);
}

/** The layers that a file has nothing of, each told once for the whole file, as a rule of its own. */
export function findMissingLayers(sentences: readonly Sentence[]): readonly Finding[] {
  return layers
    .filter(({ isIn }) => !sentences.some(isIn))
    .map(({ mark, gives }) => ({
      line: 1,
      column: 1,
      severity: 'warning',
      found: `no ${mark}`,
      expected: `${mark} for ${gives}`,
      rule: 'missing-layer',
    }));
}
