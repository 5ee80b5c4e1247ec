import type { BrokenLayer } from '#article/adopt/note.ts';
import { parseAlignment } from '#article/conllu/parse-alignment.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { parseSegments } from '#article/conllu/parse-segments.ts';
import { parseTranslation } from '#article/conllu/parse-translation.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import type { TokenLine } from '#article/conllu/token.ts';

function hasKey({ misc }: TokenLine, keys: readonly string[]): boolean {
  return misc.some(({ key }) => keys.includes(key));
}

function withoutKeys(token: TokenLine, keys: readonly string[]): TokenLine {
  return hasKey(token, keys)
    ? { ...token, misc: token.misc.filter(({ key }) => !keys.includes(key)) }
    : token;
}

function withoutComments(sentence: Sentence, keys: readonly string[]): Sentence {
  return { ...sentence, comments: sentence.comments.filter(({ key }) => !keys.includes(key)) };
}

/**
 * A sentence without those of its layers that can't be read: another file may use a key of ours for something else, and
 * its text can be read all the same.
 * @param tell is told of each layer that is left out
 */
export function dropBrokenLayers(sentence: Sentence, tell: (layer: BrokenLayer) => void): Sentence {
  let kept = sentence;
  const has = (key: string) => kept.comments.some((comment) => comment.key === key);
  if ((has('text_en') || has('tokens_en')) && parseTranslation(kept).errors.length > 0) {
    kept = withoutComments(kept, ['tokens_en', 'align_en']);
    tell('translation');
  }
  if (has('align_en') && parseAlignment(kept).errors.length > 0) {
    kept = withoutComments(kept, ['align_en']);
    tell('alignment');
  }
  const expressions = ['Mwe', 'MLemma'];
  if (kept.tokens.some((token) => hasKey(token, expressions)) && parseExpressions(kept).errors.length > 0) {
    kept = { ...kept, tokens: kept.tokens.map((token) => withoutKeys(token, expressions)) };
    tell('expressions');
  }
  const segments = ['MSeg', 'MGloss'];
  const isBroken = (token: TokenLine) => hasKey(token, segments) && parseSegments(token).errors.length > 0;
  if (kept.tokens.some(isBroken)) {
    kept = {
      ...kept,
      tokens: kept.tokens.map((token) => (isBroken(token) ? withoutKeys(token, segments) : token)),
    };
    tell('compounds');
  }
  return kept;
}
