import type { Draft } from '#article/compile/draft.ts';
import { isSign } from '#article/conllu/is-sign.ts';
import { commentValue, type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { type SurfaceToken, surfaceTokens } from '#article/conllu/surface.ts';
import { bandOf, commonStep, isAmong } from '#article/document/frequency.ts';

/** Relations of UD that a subordinate clause hangs by: *die … unterhalten*, *dass es … sei*, *um … zu erhalten*. */
const clausal = /^(?:acl|advcl|ccomp|csubj)(?::|$)/;

function isWord({ words }: SurfaceToken): boolean {
  return !words.every(isSign);
}

function share<Item>(all: readonly Item[], holds: (item: Item) => boolean): number {
  return all.filter(holds).length / all.length;
}

/** Whether a sentence has a tree: as long as it has none, HEAD and DEPREL are `_`. */
function hasTree(sentence: Sentence): boolean {
  return wordsOf(sentence).every(({ deprel }) => deprel !== null);
}

/**
 * Measures how hard the article is to read: the length of its sentences, how many of its words are common, how many of its
 * sentences have a subordinate clause.
 */
export function measureLevel(draft: Draft): Draft {
  const inParagraphs = new Set(
    draft.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ sentences }) => sentences.map(({ id }) => id)),
  );
  const sentences = draft.source.filter((one) => inParagraphs.has(commentValue(one, 'sent_id') ?? ''));
  const words = sentences.flatMap((sentence) => surfaceTokens(sentence).filter(isWord));
  if (words.length === 0) return draft;
  const { commonForms } = draft;
  const isCommon = ({ form }: SurfaceToken) => isAmong(bandOf(form, commonForms), commonStep);
  const hasClause = (sentence: Sentence) =>
    wordsOf(sentence).some(({ deprel }) => clausal.test(deprel ?? ''));
  return {
    ...draft,
    level: {
      sentenceLength: words.length / sentences.length,
      ...(commonForms.size > 0 && { commonShare: share(words, isCommon) }),
      ...(sentences.every(hasTree) && { subordinateShare: share(sentences, hasClause) }),
    },
  };
}
