import type { WordLine } from '#article/conllu/token.ts';

/**
 * Whether a word is punctuation, of which nobody asks what it means. Where no part of speech is given, what has neither a
 * letter nor a digit is: an article may have its glosses before its grammar.
 */
export function isSign({ upos, form }: WordLine): boolean {
  return upos === null ? !/[\p{L}\p{N}]/u.test(form) : upos === 'PUNCT';
}
