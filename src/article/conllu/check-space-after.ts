import { miscPlaces } from '#article/conllu/find-misc.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { surfaceLines } from '#article/conllu/surface.ts';
import type { TokenLine } from '#article/conllu/token.ts';

/**
 * Whether `SpaceAfter=No` stands on printed words only: after *in* and *dem* there is no space to speak of, after *im*
 * there is.
 * Errors: `SpaceAfter=No` on an empty node or a word within a contraction.
 * Source: universaldependencies.org/format.html, Untokenized Text.
 */
export function checkSpaceAfter(tokens: readonly TokenLine[]): readonly FormatError[] {
  const printed = new Set<TokenLine>(surfaceLines(tokens).map(({ line }) => line));
  return tokens
    .filter((token) => !printed.has(token))
    .flatMap((token) => noSpace(token, 'SpaceAfter on the printed word only'));
}

/**
 * Whether `SpaceAfter=No` joins the last word of a paragraph to the next paragraph (`next`). The end of the file is let
 * be: Stanza and UDPipe mark it so, as nothing follows there.
 * Source: universaldependencies.org/format.html, Paragraph and Document Boundaries.
 */
export function checkParagraphEnd(sentence: Sentence, next: Sentence): readonly FormatError[] {
  if (!next.comments.some(({ key }) => /^new(?:par|doc)(?: id)?$/.test(key))) return [];
  const last = surfaceLines(sentence.tokens).at(-1)?.line;
  return last === undefined ? [] : noSpace(last, 'no SpaceAfter at the end of a paragraph');
}

function noSpace(token: TokenLine, expected: string): readonly FormatError[] {
  return miscPlaces(token, 'SpaceAfter')
    .filter(({ item }) => item.value === 'No')
    .map(({ line, column }) => ({ line, column, found: '"SpaceAfter=No"', expected }));
}
