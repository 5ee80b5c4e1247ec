import type { BareToken } from '#article/conllu/write-bare-token.ts';
import type { DividedBlock } from '#article/skeleton/divide-text.ts';
import { splitSentences } from '#article/skeleton/split-sentences.ts';
import { splitTokens } from '#article/skeleton/split-tokens.ts';

/** The sentences of a block. A heading and a byline are one each, whatever stops they have. */
export function splitBlock({ kind, text }: DividedBlock): readonly string[] {
  return kind === 'p' ? splitSentences(text) : [text];
}

/** The words of a block’s sentence. *dast.*, whoever that is, has its stop as other abbreviations have. */
export function tokensOf(kind: DividedBlock['kind'], text: string): readonly BareToken[] {
  const isSignature = kind === 'byline' && /^\p{L}+\.$/u.test(text);
  return isSignature ? [{ form: text, parts: [], spaceAfter: true }] : splitTokens(text);
}
