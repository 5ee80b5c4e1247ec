import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import type { EmptyNodeLine, MultiwordLine, TokenLine, WordLine } from '#article/conllu/token.ts';
import { writeId } from '#article/conllu/write-id.ts';

/** Where the reading of a sentence has come to. */
interface Progress {
  /** The last word's ID, and the last empty node's number after it. */
  word: number;
  empty: number;
  /** The last contraction, and whether it still waits for its first word. */
  range: MultiwordLine | undefined;
  waiting: boolean;
}

/**
 * Whether the IDs of a sentence come in their turn. Nothing is said of what follows a word with the wrong number: a word
 * left out is one mistake, whether the count goes on with it or without it.
 * Errors: a gap or a repetition; a range that is upside down, overlaps the one before, doesn't stand right before its
 * first word or reaches past the last; an empty node out of turn (8.10 follows 8.9); no word at all.
 * Source: universaldependencies.org/format.html, Words, Tokens and Empty Nodes.
 */
export function checkIds(tokens: readonly TokenLine[]): readonly FormatError[] {
  const progress: Progress = { word: 0, empty: 0, range: undefined, waiting: false };
  const errors: FormatError[] = [];
  for (const token of tokens) {
    const error = checkId(token, progress);
    if (error === undefined) continue;
    errors.push(error);
    if (token.kind === 'word') return errors;
  }
  const [first] = tokens;
  const { range, word } = progress;
  if (errors.length > 0 || first === undefined) return errors;
  if (range !== undefined && range.last > word)
    return [errorAt(range, `a range that ends at word ${word} or before`)];
  return word === 0 ? [errorAt(first, 'a word, as every sentence has one')] : [];
}

function checkId(token: TokenLine, progress: Progress): FormatError | undefined {
  switch (token.kind) {
    case 'word':
      return checkWord(token, progress);
    case 'multiword':
      return checkRange(token, progress);
    case 'empty':
      return checkEmptyNode(token, progress);
  }
}

function checkWord(token: WordLine, progress: Progress): FormatError | undefined {
  const next = progress.word + 1;
  progress.word = token.id;
  progress.empty = 0;
  progress.waiting = false;
  if (token.id === next) return undefined;
  const sentence = token.id === 1 && next > 2 ? ', or an empty line before a new sentence' : '';
  return errorAt(token, `${next}, the next word${sentence}`);
}

function checkRange(token: MultiwordLine, progress: Progress): FormatError | undefined {
  const { range, word } = progress;
  progress.range = token;
  progress.waiting = true;
  if (token.last <= token.first) return errorAt(token, 'a range whose second number is the larger');
  if (range !== undefined && token.first <= range.last) {
    return errorAt(token, `no overlap with ${range.first}-${range.last}`);
  }
  return token.first === word + 1
    ? undefined
    : errorAt(token, `a range right before its word ${token.first}`);
}

function checkEmptyNode(token: EmptyNodeLine, progress: Progress): FormatError | undefined {
  const { word, empty, waiting } = progress;
  progress.empty = token.index;
  if (waiting) return errorAt(token, `${word + 1}, the first word of the range above`);
  if (token.after === word && token.index === empty + 1) return undefined;
  return errorAt(token, `${word}.${empty + 1} or ${word + 1}`);
}

function errorAt(token: TokenLine, expected: string): FormatError {
  return { ...columnPlace(token, 'ID'), found: quoteText(writeId(token)), expected };
}
