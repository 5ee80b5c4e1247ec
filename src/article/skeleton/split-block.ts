import type { BareToken } from '#article/conllu/write-bare-token.ts';
import type { DividedBlock } from '#article/skeleton/divide-text.ts';
import { type SentenceRules, splitSentences } from '#article/skeleton/split-sentences.ts';
import { splitTokens } from '#article/skeleton/split-tokens.ts';

/** The sentences of a block. A heading and a byline are one each, whatever stops they have, and each line of a stanza is one. */
export function splitBlock({ kind, text }: DividedBlock, rules?: SentenceRules): readonly string[] {
  if (kind === 'lg') return text.split('\n');
  return kind === 'p' ? splitSentences(text, rules) : [text];
}

/** The words of a block’s sentence. *dast.*, whoever that is, has its stop as other abbreviations have. */
export function tokensOf(kind: DividedBlock['kind'], text: string): readonly BareToken[] {
  const isSignature = kind === 'byline' && /^\p{L}+\.$/u.test(text);
  return isSignature ? [{ form: text, parts: [], spaceAfter: true }] : splitTokens(text);
}
